import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ProgressSymbol } from '@teilziel/statistics';
import { ProgressSymbolEnum } from '../read-release/types/release-enums';

@ObjectType({ description: 'A way to assess that can be chosen for an indicator.' })
export class SelectableMethod {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Set by a person in the place of the finding of the rule.' })
export class SetOverride {
  @Field(() => Int)
  year!: number;

  @Field(() => ProgressSymbolEnum)
  symbol!: ProgressSymbol;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  by!: string;

  @Field(() => String)
  at!: string;

  @Field(() => String, { nullable: true })
  withdrawnBy!: string | null;

  @Field(() => String, { nullable: true })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true })
  withdrawnReason!: string | null;
}

@ObjectType()
export class SetupIndicator {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  method!: string;

  @Field(() => Boolean, { description: 'Whether it is summed from the members of a Verbund.' })
  fromMembers!: boolean;

  @Field(() => Boolean, { description: 'Whether a sum without a missing member is shown, with its coverage.' })
  partialSums!: boolean;

  @Field(() => Boolean, { description: 'Not of persons: later the difference would be the value of one member.' })
  mayBePartial!: boolean;

  @Field(() => [SetOverride])
  overrides!: SetOverride[];
}

@ObjectType()
export class SetMilestone {
  @Field(() => Int)
  id!: number;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  due!: string;

  @Field(() => String, { nullable: true })
  done!: string | null;
}

@ObjectType()
export class SetupTeilziel {
  @Field(() => String)
  number!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean)
  hasIndicators!: boolean;

  @Field(() => [SetMilestone])
  milestones!: SetMilestone[];
}

@ObjectType()
export class AssessmentSetup {
  @Field(() => [SelectableMethod])
  methods!: SelectableMethod[];

  @Field(() => [SetupIndicator])
  indicators!: SetupIndicator[];

  @Field(() => [SetupTeilziel])
  teilziele!: SetupTeilziel[];
}
