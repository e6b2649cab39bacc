import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TeilzielEntity } from './teilziel.entity';

const PKEY = 'teilziel_milestone_pkey';

/** A goal that is a date: done or not, without a figure. */
@Entity('teilziel_milestone')
@ForeignKey(() => TeilzielEntity, ['kommuneId', 'teilzielId'], ['kommuneId', 'teilzielId'], {
  name: 'teilziel_milestone_teilziel_fkey',
})
export class TeilzielMilestoneEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'teilziel_id', primaryKeyConstraintName: PKEY })
  teilzielId!: number;

  @PrimaryColumn('integer', { name: 'milestone_id', primaryKeyConstraintName: PKEY })
  milestoneId!: number;

  @Column('text')
  text!: string;

  @Column('date')
  due!: string;

  @Column('date', { nullable: true })
  done!: string | null;
}
