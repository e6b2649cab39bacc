import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TeilzielEntity } from '@teilziel/konzept/server';
import { IndicatorEntity } from './indicator.entity';

const PKEY = 'teilziel_indicator_pkey';

@Entity('teilziel_indicator')
@ForeignKey(() => TeilzielEntity, ['kommuneId', 'teilzielId'], ['kommuneId', 'teilzielId'], {
  name: 'teilziel_indicator_teilziel_fkey',
})
@ForeignKey(() => IndicatorEntity, ['kommuneId', 'indicatorId'], ['kommuneId', 'indicatorId'], {
  name: 'teilziel_indicator_indicator_fkey',
})
export class TeilzielIndicatorEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'teilziel_id', primaryKeyConstraintName: PKEY })
  teilzielId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  @Column('smallint')
  position!: number;
}
