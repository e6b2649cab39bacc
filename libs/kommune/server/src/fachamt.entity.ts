import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommuneEntity } from './kommune.entity';

const PKEY = 'fachamt_pkey';

@Entity('fachamt')
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'fachamt_kommune_fkey' })
export class FachamtEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'fachamt_id', primaryKeyConstraintName: PKEY })
  fachamtId!: number;

  @Column('text')
  name!: string;
}
