import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { KommuneArt } from '@teilziel/kommune/model';

@Entity('kommune')
@Unique('kommune_ags_unique', ['ags'])
@Check('kommune_art_check', `art IN ('Gemeinde', 'Stadt', 'Kreis', 'Verbund', 'Region', 'Land', 'Bund')`)
@Check('kommune_threshold_check', 'disclosure_threshold >= 3')
export class KommuneEntity {
  @PrimaryGeneratedColumn('identity', {
    name: 'kommune_id',
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'kommune_pkey',
  })
  kommuneId!: number;

  @Column('text')
  ags!: string;

  @Column('text')
  name!: string;

  @Column('text')
  art!: KommuneArt;

  @Column('boolean', { default: false })
  invented!: boolean;

  @Column('smallint', { name: 'disclosure_threshold', default: 5 })
  disclosureThreshold!: number;

  /** A small Kommune: one hand may enter and approve, with a written confirmation instead of the second look. */
  @Column('boolean', { name: 'one_person', default: false })
  onePerson!: boolean;

  /** "divers" and "ohne Angabe" are shown together where one of them is too small for itself. */
  @Column('boolean', { name: 'merge_divers', default: true })
  mergeDivers!: boolean;

  /** Whole releases are rounded to 5 instead of hiding cells. */
  @Column('boolean', { name: 'round_to_five', default: false })
  roundToFive!: boolean;
}
