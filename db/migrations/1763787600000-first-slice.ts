import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OBSERVATIONS } from './first-slice/observations';
import { RELEASES } from './first-slice/releases';
import { WORKING_DATA } from './first-slice/working-data';

const TABLES = [
  'release_member_block',
  'release',
  'release_block',
  'observation_revision',
  'observation',
  'import_run',
  'teilziel_indicator',
  'indicator_cell',
  'indicator_target',
  'indicator_definition',
  'indicator',
  'dimension',
  'source',
  'teilziel',
  'leitziel',
  'handlungsfeld',
  'konzept_edition',
  'fachamt',
  'verbund_member',
  'kommune',
];

export class FirstSlice1763787600000 implements MigrationInterface {
  name = 'FirstSlice1763787600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORKING_DATA);
    await runner.query(OBSERVATIONS);
    await runner.query(RELEASES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP FUNCTION observation_write_history()');
    await runner.query('DROP FUNCTION refuse_change_of_history()');
  }
}
