import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import { type CreatedKommune, KommuneCreation } from './kommune-creation.service';
import { CreatedKommuneType, CreateKommuneInput } from './kommune.types';
import { MemberValues } from './member-values.service';

@Resolver()
export class KommunenResolver {
  constructor(
    private readonly creation: KommuneCreation,
    private readonly memberValues: MemberValues,
  ) {}

  @Allow('operator')
  @Mutation(() => CreatedKommuneType)
  createKommune(@Args('input', { type: () => CreateKommuneInput }) input: CreateKommuneInput): Promise<CreatedKommune> {
    const { ags, name, art, adminName, adminEmail } = input;
    return this.creation.create({ ags, name, art }, { name: adminName, email: adminEmail });
  }

  @Allow('koordination')
  @Mutation(() => Boolean, { description: 'May the Verbund see single values of the Kommune of the request?' })
  async setMemberValuesShared(
    @Args('verbund', { type: () => String }) verbund: string,
    @Args('shared', { type: () => Boolean }) shared: boolean,
  ): Promise<boolean> {
    await this.memberValues.share(viewerKommune().kommuneId, verbund, shared);
    return shared;
  }
}
