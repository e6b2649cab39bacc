import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { IndicatorIdentities } from './indicator-identities.service';
import { IndicatorIdentityInput } from './indicator-identity.input';
import { IndicatorIdentity } from './indicator-identity.type';

@Resolver()
export class IndicatorIdentitiesResolver {
  constructor(private readonly identities: IndicatorIdentities) {}

  @Allow('koordination')
  @Query(() => [IndicatorIdentity])
  indicatorIdentities(): Promise<IndicatorIdentity[]> {
    return this.identities.list();
  }

  @Allow('koordination')
  @Mutation(() => [IndicatorIdentity], { description: 'One for each Bestand; a new one replaces the one before.' })
  declareIndicatorIdentity(
    @Args('identity', { type: () => IndicatorIdentityInput }) identity: IndicatorIdentityInput,
  ): Promise<IndicatorIdentity[]> {
    return this.identities.declare(identity);
  }

  @Allow('koordination')
  @Mutation(() => [IndicatorIdentity])
  removeIndicatorIdentity(@Args('stock', { type: () => String }) stock: string): Promise<IndicatorIdentity[]> {
    return this.identities.remove(stock);
  }
}
