import type { DataSource, Logger } from 'typeorm';

const TRANSACTION_CONTROL = /^\s*(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE SAVEPOINT)/i;

/**
 * Records every SQL statement that passes through a DataSource, so that a test can say how many a page may send.
 * Transaction control does not count.
 */
export class StatementCounter {
  private seen: string[] = [];

  constructor(dataSource: DataSource) {
    const before = dataSource.logger;
    const record = (query: string): void => {
      if (!TRANSACTION_CONTROL.test(query)) this.seen.push(query);
    };
    dataSource.logger = new Proxy(before, {
      get(target, key): unknown {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        if (key !== 'logQuery') return member.bind(target);
        return (...given: Parameters<Logger['logQuery']>): unknown => {
          record(given[0]);
          return target.logQuery(...given);
        };
      },
    });
  }

  get count(): number {
    return this.seen.length;
  }

  get statements(): readonly string[] {
    return this.seen;
  }

  reset(): void {
    this.seen = [];
  }

  /** The statements sent while the work ran. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    const from = this.seen.length;
    await work();
    return this.seen.slice(from);
  }
}
