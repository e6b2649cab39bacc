import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { HandlungsfeldEntity } from './handlungsfeld.entity';

const PKEY = 'leitziel_pkey';

@Entity('leitziel')
@Unique('leitziel_number_unique', ['kommuneId', 'handlungsfeldId', 'number'])
@ForeignKey(() => HandlungsfeldEntity, ['kommuneId', 'handlungsfeldId'], ['kommuneId', 'handlungsfeldId'], {
  name: 'leitziel_handlungsfeld_fkey',
})
export class LeitzielEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'leitziel_id', primaryKeyConstraintName: PKEY })
  leitzielId!: number;

  @Column('integer', { name: 'handlungsfeld_id' })
  handlungsfeldId!: number;

  @Column('text')
  number!: string;

  @Column('text')
  text!: string;
}
