import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ProgressSymbol } from '@teilziel/statistics';
import { ProgressSymbolEnum } from './release-enums';

@ObjectType()
export class HandlungsfeldRef {
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;
}

@ObjectType()
export class LeitzielRef {
  @Field(() => String)
  number!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType()
export class TeilzielRef {
  @Field(() => String)
  number!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'A goal that is a date.' })
export class Milestone {
  @Field(() => String)
  text!: string;

  @Field(() => String)
  due!: string;

  @Field(() => String, { nullable: true })
  done!: string | null;

  @Field(() => String, { description: 'done, done-late, open or overdue, on the day of the release.' })
  state!: string;
}

/** Its indicators are resolved from the blocks (teilziel.resolver). */
@ObjectType('Teilziel')
export class TeilzielType {
  @Field(() => String)
  number!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  plainText!: string | null;

  @Field(() => String, { nullable: true })
  fachamt!: string | null;

  @Field(() => String, { nullable: true })
  accountable!: string | null;

  @Field(() => String, { nullable: true })
  beschluss!: string | null;

  @Field(() => ProgressSymbolEnum)
  symbol!: ProgressSymbol;

  @Field(() => String)
  word!: string;

  @Field(() => String, { nullable: true, description: 'by-hand or preliminary: stands beside the word.' })
  mark?: string;

  @Field(() => String)
  statusSentence!: string;

  @Field(() => [Milestone])
  milestones!: readonly Milestone[];

  @Field(() => HandlungsfeldRef)
  handlungsfeld!: HandlungsfeldRef;

  @Field(() => LeitzielRef)
  leitziel!: LeitzielRef;
}
