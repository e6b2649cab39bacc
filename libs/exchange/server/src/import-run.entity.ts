import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommuneEntity } from '@teilziel/kommune/server';

const PKEY = 'import_run_pkey';

/** Which file brought figures to a Kommune, when, and by whom. */
@Entity('import_run')
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'import_run_kommune_fkey' })
@Check('import_run_undone_check', '(undone_at IS NULL) = (undone_by IS NULL)')
export class ImportRunEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'import_id', primaryKeyConstraintName: PKEY })
  importId!: number;

  @Column('text')
  file!: string;

  @Column('bytea')
  sha256!: Buffer;

  @Column('timestamptz', { name: 'imported_at', default: () => 'now()' })
  importedAt!: Date;

  @Column('text', { name: 'imported_by' })
  importedBy!: string;

  @Column('integer')
  inserted!: number;

  @Column('integer')
  changed!: number;

  @Column('integer')
  unchanged!: number;

  @Column('integer')
  skipped!: number;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;

  @Column('text', { name: 'undone_by', nullable: true })
  undoneBy!: string | null;
}
