import { DataSource, type QueryRunner, type ReplicationMode } from 'typeorm';
import { withoutFigures } from './confidential-error';

/** Every statement of TypeORM goes through a query runner: here its errors lose the figures, once for all callers. */
export class ConfidentialDataSource extends DataSource {
  override createQueryRunner(mode?: ReplicationMode): QueryRunner {
    const runner = super.createQueryRunner(mode);
    const query = runner.query.bind(runner) as (...given: unknown[]) => Promise<unknown>;
    return Object.assign(runner, {
      query: (...given: unknown[]): Promise<unknown> =>
        query(...given).catch((error: unknown) => {
          throw withoutFigures(error);
        }),
    });
  }
}
