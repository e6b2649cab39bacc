import { Field, InputType, Int } from '@nestjs/graphql';
import type { Scope } from '@teilziel/releases/model';
import { ScopeEnum } from '../read-release/types/release-enums';

@InputType()
export class ReleaseInput {
  @Field(() => ScopeEnum)
  scope!: Scope;

  @Field(() => String, { nullable: true, description: 'Sperrfrist on a clock in Germany: 2026-12-01T18:00.' })
  embargo?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of the release it corrects.' })
  corrects?: number | null;

  @Field(() => String, { nullable: true })
  correctionReason?: string | null;

  @Field(() => String, { description: 'The root that was looked at in prepareRelease; anything else is not released.' })
  rootHash!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Small Kommune: nobody else has looked at it, and that is known.',
  })
  confirmedAlone?: boolean | null;
}
