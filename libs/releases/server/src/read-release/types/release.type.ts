import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { GenderAuditBlock, Scope } from '@teilziel/releases/model';
import { RecallNoticeType } from './recall-notice.type';
import { GenderAuditScalar } from './gender.scalars';
import { ReleasedKommune } from './kommune.type';
import { ScopeEnum } from './release-enums';

@ObjectType()
export class ReleaseMethods {
  @Field(() => String)
  progress!: string;

  @Field(() => String)
  disclosure!: string;

  @Field(() => Int)
  threshold!: number;
}

@ObjectType()
export class DimensionCode {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;
}

@ObjectType()
export class Dimension {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;

  @Field(() => [DimensionCode])
  codes!: readonly DimensionCode[];
}

/** The rest of its fields is resolved from the blocks (release.resolver). */
@ObjectType('Release')
export class ReleaseType {
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  rootHash!: string;

  @Field(() => Date)
  releasedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Sperrfrist: until then only internal readers of the Kommune see the release.',
  })
  embargoUntil!: Date | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of the release this one corrects.' })
  corrects!: number | null;

  @Field(() => String, { nullable: true })
  correctionReason!: string | null;

  @Field(() => RecallNoticeType, {
    nullable: true,
    description: 'Asked for without number: the newest release that was recalled after this one.',
  })
  recall!: RecallNoticeType | null;

  @Field(() => ScopeEnum)
  scope!: Scope;

  @Field(() => String, { nullable: true })
  lastPeriod!: string | null;

  @Field(() => ReleasedKommune)
  kommune!: ReleasedKommune;

  @Field(() => ReleaseMethods)
  methods!: ReleaseMethods;

  @Field(() => [Dimension])
  dimensions!: readonly Dimension[];

  @Field(() => GenderAuditScalar, { nullable: true, description: 'Null in releases from before there was one.' })
  genderAudit!: GenderAuditBlock | null;

  @Field(() => String)
  reportUrl!: string;

  @Field(() => String, { description: 'The same report as a text document (DOCX).' })
  reportTextUrl!: string;
}
