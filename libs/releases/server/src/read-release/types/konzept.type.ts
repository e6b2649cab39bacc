import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ProgressSymbol } from '@teilziel/statistics';
import { ProgressSymbolEnum } from './release-enums';

@ObjectType()
export class Tile {
  @Field(() => String)
  indicator!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => Int)
  decimals!: number;

  @Field(() => [String])
  periods!: readonly string[];

  @Field(() => [Float], { nullable: 'items' })
  total!: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items' })
  women!: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items' })
  men!: readonly (number | null)[];

  @Field(() => String, {
    description: 'One letter a period, as in the series; empty where there is no such cell.',
  })
  totalStatus!: string;

  @Field(() => String)
  womenStatus!: string;

  @Field(() => String)
  menStatus!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Women − men of the last period that shows both: from unrounded figures, then rounded.',
  })
  gap!: number | null;

  @Field(() => [String])
  breaks!: readonly string[];

  @Field(() => String, { nullable: true })
  targetText!: string | null;
}

@ObjectType()
export class TeilzielSummary {
  @Field(() => String)
  number!: string;

  @Field(() => String)
  text!: string;

  @Field(() => ProgressSymbolEnum)
  symbol!: ProgressSymbol;

  @Field(() => String)
  word!: string;

  @Field(() => String, { nullable: true, description: 'by-hand or preliminary: stands beside the word.' })
  mark?: string;

  @Field(() => String)
  statusSentence!: string;

  @Field(() => Tile, { nullable: true })
  tile!: Tile | null;
}

@ObjectType()
export class Leitziel {
  @Field(() => String)
  number!: string;

  @Field(() => String)
  text!: string;

  @Field(() => [TeilzielSummary])
  teilziele!: readonly TeilzielSummary[];
}

@ObjectType()
export class Handlungsfeld {
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  text!: string;

  @Field(() => [Leitziel])
  leitziele!: readonly Leitziel[];
}

@ObjectType()
export class Konzept {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  art!: string;

  @Field(() => String)
  leitbild!: string;

  @Field(() => String)
  validFrom!: string;

  @Field(() => String, { nullable: true })
  beschluss!: string | null;

  @Field(() => [Handlungsfeld])
  handlungsfelder!: readonly Handlungsfeld[];
}
