import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity';

const PKEY = 'person_login_pkey';

/** Who a Dienstkonto is: issuer and subject, never the e-mail address (OpenID Connect Core, 5.7). */
@Entity('person_login')
@ForeignKey(() => PersonEntity, ['personId'], ['personId'], { name: 'person_login_person_fkey' })
export class PersonLoginEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: PKEY })
  issuer!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: PKEY })
  subject!: string;

  @Column('integer', { name: 'person_id' })
  personId!: number;
}
