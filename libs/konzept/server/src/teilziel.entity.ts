import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { FachamtEntity } from '@teilziel/kommune/server';
import { LeitzielEntity } from './leitziel.entity';

const PKEY = 'teilziel_pkey';

@Entity('teilziel')
@Unique('teilziel_number_unique', ['kommuneId', 'leitzielId', 'number'])
@ForeignKey(() => LeitzielEntity, ['kommuneId', 'leitzielId'], ['kommuneId', 'leitzielId'], {
  name: 'teilziel_leitziel_fkey',
})
@ForeignKey(() => FachamtEntity, ['kommuneId', 'fachamtId'], ['kommuneId', 'fachamtId'], {
  name: 'teilziel_fachamt_fkey',
})
export class TeilzielEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'teilziel_id', primaryKeyConstraintName: PKEY })
  teilzielId!: number;

  @Column('integer', { name: 'leitziel_id' })
  leitzielId!: number;

  @Column('text')
  number!: string;

  @Column('text')
  text!: string;

  @Column('text', { name: 'plain_text', nullable: true })
  plainText!: string | null;

  @Column('integer', { name: 'fachamt_id', nullable: true })
  fachamtId!: number | null;

  @Column('text', { nullable: true })
  accountable!: string | null;

  @Column('text', { nullable: true })
  deputy!: string | null;

  @Column('text', { nullable: true })
  beschluss!: string | null;
}
