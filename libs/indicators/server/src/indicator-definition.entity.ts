import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IndicatorEntity } from './indicator.entity';

const PKEY = 'indicator_definition_pkey';

@Entity('indicator_definition')
@ForeignKey(() => IndicatorEntity, ['kommuneId', 'indicatorId'], ['kommuneId', 'indicatorId'], {
  name: 'indicator_definition_indicator_fkey',
})
@Check('indicator_definition_reason_check', 'version = 1 OR reason IS NOT NULL')
export class IndicatorDefinitionEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: PKEY })
  version!: number;

  /** Stored period. */
  @Column('integer', { name: 'valid_from' })
  validFrom!: number;

  @Column('text')
  text!: string;

  @Column('boolean')
  comparable!: boolean;

  @Column('text', { nullable: true })
  reason!: string | null;
}
