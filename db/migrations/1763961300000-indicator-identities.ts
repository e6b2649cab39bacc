import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, may, OWN, protect, WORKING } from '../row-security/row-security';

const COORDINATES = both(OWN, may('intern'), may('work'));

/** Which indicator is Bestand, Zugang and Abgang of one another: whoever knows three numbers of them knows the fourth. */
export class IndicatorIdentities1763961300000 implements MigrationInterface {
  name = 'IndicatorIdentities1763961300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE indicator_identity (
  kommune_id integer NOT NULL,
  stock_id integer NOT NULL,
  inflow_id integer NOT NULL,
  outflow_id integer NOT NULL,
  CONSTRAINT indicator_identity_pkey PRIMARY KEY (kommune_id, stock_id),
  CONSTRAINT indicator_identity_stock_fkey FOREIGN KEY (kommune_id, stock_id) REFERENCES indicator (kommune_id, indicator_id),
  CONSTRAINT indicator_identity_inflow_fkey FOREIGN KEY (kommune_id, inflow_id) REFERENCES indicator (kommune_id, indicator_id),
  CONSTRAINT indicator_identity_outflow_fkey FOREIGN KEY (kommune_id, outflow_id) REFERENCES indicator (kommune_id, indicator_id),
  CONSTRAINT indicator_identity_three_check CHECK (stock_id <> inflow_id AND stock_id <> outflow_id AND inflow_id <> outflow_id)
)`);
    await runner.query(
      protect('indicator_identity', {
        select: WORKING.select,
        insert: COORDINATES,
        update: COORDINATES,
        delete: COORDINATES,
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE indicator_identity');
  }
}
