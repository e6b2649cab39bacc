import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { KommuneEntity } from '@teilziel/kommune/server';

const PKEY = 'konzept_edition_pkey';

@Entity('konzept_edition')
@Unique('konzept_edition_valid_from_unique', ['kommuneId', 'validFrom'])
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'konzept_edition_kommune_fkey' })
export class KonzeptEditionEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'edition_id', primaryKeyConstraintName: PKEY })
  editionId!: number;

  @Column('text')
  title!: string;

  @Column('text')
  art!: string;

  @Column('text')
  leitbild!: string;

  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  @Column('text', { nullable: true })
  beschluss!: string | null;
}
