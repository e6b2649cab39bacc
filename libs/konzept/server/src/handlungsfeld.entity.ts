import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { KonzeptEditionEntity } from './konzept-edition.entity';

const PKEY = 'handlungsfeld_pkey';

@Entity('handlungsfeld')
@Unique('handlungsfeld_number_unique', ['kommuneId', 'editionId', 'number'])
@ForeignKey(() => KonzeptEditionEntity, ['kommuneId', 'editionId'], ['kommuneId', 'editionId'], {
  name: 'handlungsfeld_edition_fkey',
})
export class HandlungsfeldEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'handlungsfeld_id', primaryKeyConstraintName: PKEY })
  handlungsfeldId!: number;

  @Column('integer', { name: 'edition_id' })
  editionId!: number;

  @Column('smallint')
  number!: number;

  @Column('text')
  title!: string;

  @Column('text')
  text!: string;
}
