import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommuneEntity } from '@teilziel/kommune/server';

/** The version of what decides which cells there are; triggers renew it, every save compares it. */
@Entity('entry_structure')
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'entry_structure_kommune_fkey' })
export class EntryStructureEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: 'entry_structure_pkey' })
  kommuneId!: number;

  @Column('uuid')
  version!: string;
}
