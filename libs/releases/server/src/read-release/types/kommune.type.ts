import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class KommuneEntry {
  @Field(() => String)
  ags!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  art!: string;

  @Field(() => Boolean)
  invented!: boolean;

  @Field(() => Int)
  latestRelease!: number;

  @Field(() => Date)
  releasedAt!: Date;

  @Field(() => Boolean)
  hasKonzept!: boolean;
}

@ObjectType()
export class KommuneMember {
  @Field(() => String)
  ags!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType()
export class ReleasedKommune {
  @Field(() => String)
  ags!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  art!: string;

  @Field(() => Boolean)
  invented!: boolean;

  @Field(() => [KommuneMember])
  members!: readonly KommuneMember[];
}
