import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const COCKPIT_STATES = {
  APPROVED: 'APPROVED',
  TO_REVIEW: 'TO_REVIEW',
  IN_WORK: 'IN_WORK',
  OPEN: 'OPEN',
  RETURNED: 'RETURNED',
  OVERDUE: 'OVERDUE',
  WAITING: 'WAITING',
} as const;
export type CockpitState = keyof typeof COCKPIT_STATES;

registerEnumType(COCKPIT_STATES, { name: 'CockpitState' });

@ObjectType()
export class CockpitTile {
  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'As the indicator itself counts: a year, a school year, a quarter.' })
  period!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  handlungsfeld!: string;

  @Field(() => COCKPIT_STATES)
  state!: CockpitState;
}

@ObjectType()
export class CockpitRow {
  @Field(() => Int)
  fachamt!: number;

  @Field(() => String)
  name!: string;

  @Field(() => [String])
  people!: string[];

  @Field(() => [CockpitTile])
  tiles!: CockpitTile[];

  @Field(() => Int)
  submitted!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Until the next deadline of what is missing; negative: overdue.' })
  daysLeft!: number;

  @Field(() => String, { nullable: true })
  lastReminded!: string | null;

  @Field(() => Boolean, { description: 'Nobody records for this Amt, or whoever does has never signed in.' })
  phantom!: boolean;
}

@ObjectType()
export class Cockpit {
  @Field(() => String)
  period!: string;

  @Field(() => String)
  periodLabel!: string;

  @Field(() => String, { nullable: true })
  dueOn!: string | null;

  @Field(() => String)
  today!: string;

  @Field(() => [String], { description: 'Newest first.' })
  periods!: string[];

  @Field(() => [String])
  handlungsfelder!: string[];

  @Field(() => [CockpitRow])
  rows!: CockpitRow[];

  @Field(() => Int)
  toReview!: number;

  @Field(() => Int)
  returned!: number;
}
