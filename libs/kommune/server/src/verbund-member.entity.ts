import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommuneEntity } from './kommune.entity';

const PKEY = 'verbund_member_pkey';

/** A member of a Verbund for a span of time; `kommuneId` is the Verbund. */
@Entity('verbund_member')
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'verbund_member_verbund_fkey' })
@ForeignKey(() => KommuneEntity, ['memberId'], ['kommuneId'], { name: 'verbund_member_member_fkey' })
@Check('verbund_member_dates_check', 'valid_to IS NULL OR valid_to > valid_from')
@Check('verbund_member_other_check', 'member_id <> kommune_id')
export class VerbundMemberEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'member_id', primaryKeyConstraintName: PKEY })
  memberId!: number;

  @PrimaryColumn('date', { name: 'valid_from', primaryKeyConstraintName: PKEY })
  validFrom!: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** Whether the member lets the Verbund see its single values; sums it gives by being a member. */
  @Column('boolean', { name: 'values_shared', default: false })
  valuesShared!: boolean;

  /** Kommunen whose territory the member takes over: a merger or a split is no joining and no leaving. */
  @Column('integer', { array: true, default: [] })
  continues!: number[];
}
