import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IndicatorCellEntity } from '@teilziel/indicators/server';

const PKEY = 'cell_comment_pkey';

/** A word beside a value, for colleagues or for the report; never changed. */
@Entity('cell_comment')
@ForeignKey(() => IndicatorCellEntity, ['kommuneId', 'indicatorId', 'cell'], ['kommuneId', 'indicatorId', 'cell'], {
  name: 'cell_comment_cell_fkey',
})
@Check('cell_comment_audience_check', `audience IN ('intern', 'bericht')`)
export class CellCommentEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  period!: number;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: PKEY })
  cell!: number;

  @PrimaryColumn('integer', { name: 'comment_id', primaryKeyConstraintName: PKEY })
  commentId!: number;

  @Column('text')
  audience!: 'intern' | 'bericht';

  @Column('text')
  text!: string;

  @Column('text')
  by!: string;

  @Column('timestamptz')
  at!: Date;
}
