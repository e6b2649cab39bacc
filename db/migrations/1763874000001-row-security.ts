import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, protect, unprotect } from '../row-security/row-security';
import { GUARDS, NO_GUARDS } from './row-security/guards';
import { SETTINGS_FUNCTIONS } from './row-security/settings-functions';
import { TABLE_RULES } from './row-security/table-rules';

/** An owner without CREATEROLE finds it made; other databases of the server may make it at the same moment. */
const ENSURE_ROLE = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APPLICATION_ROLE}') THEN
    CREATE ROLE ${APPLICATION_ROLE} NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
`;

export class RowSecurity1763874000001 implements MigrationInterface {
  name = 'RowSecurity1763874000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ENSURE_ROLE);
    await runner.query(SETTINGS_FUNCTIONS);
    for (const [table, rules] of TABLE_RULES) await runner.query(protect(table, rules));
    await runner.query(GUARDS);
    await runner.query(`GRANT SELECT ON schema_migration TO ${APPLICATION_ROLE}`);
    // Databases made before PostgreSQL 15 let everybody create tables here.
    await runner.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    await runner.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${APPLICATION_ROLE}`);
  }

  /** The role stays: it belongs to the server, and another database may use it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM ${APPLICATION_ROLE}`);
    await runner.query(`REVOKE ALL ON schema_migration FROM ${APPLICATION_ROLE}`);
    await runner.query(NO_GUARDS);
    for (const [table] of [...TABLE_RULES].reverse()) await runner.query(unprotect(table));
    await runner.query(
      'DROP FUNCTION teilziel_may(text), teilziel_kommunen(), teilziel_person(), teilziel_audit_chain()',
    );
  }
}
