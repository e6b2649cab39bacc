import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IndicatorCellEntity } from '@teilziel/indicators/server';
import { EntryEntity } from './entry.entity';

const PKEY = 'entry_returned_cell_pkey';

/** A disputed cell of a returned entry: only these are open again. */
@Entity('entry_returned_cell')
@ForeignKey(() => EntryEntity, ['kommuneId', 'indicatorId', 'period'], ['kommuneId', 'indicatorId', 'period'], {
  name: 'entry_returned_cell_entry_fkey',
})
@ForeignKey(() => IndicatorCellEntity, ['kommuneId', 'indicatorId', 'cell'], ['kommuneId', 'indicatorId', 'cell'], {
  name: 'entry_returned_cell_cell_fkey',
})
export class EntryReturnedCellEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  period!: number;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: PKEY })
  cell!: number;

  @Column('text')
  comment!: string;
}
