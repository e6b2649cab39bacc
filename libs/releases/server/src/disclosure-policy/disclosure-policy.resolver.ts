import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { DisclosurePolicies } from './disclosure-policies.service';
import { DisclosurePolicyInput } from './disclosure-policy.input';
import { DisclosurePolicyType } from './disclosure-policy.type';

@Resolver()
export class DisclosurePolicyResolver {
  constructor(private readonly policies: DisclosurePolicies) {}

  @Allow('koordination')
  @Query(() => DisclosurePolicyType)
  disclosurePolicy(): Promise<DisclosurePolicyType> {
    return this.policies.own();
  }

  @Allow('koordination')
  @Mutation(() => DisclosurePolicyType, { description: 'Holds from the next release; those that exist stay.' })
  setDisclosurePolicy(
    @Args('policy', { type: () => DisclosurePolicyInput }) policy: DisclosurePolicyInput,
  ): Promise<DisclosurePolicyType> {
    return this.policies.set(policy);
  }
}
