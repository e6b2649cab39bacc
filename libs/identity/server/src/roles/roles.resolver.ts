import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import { PersonDetails } from '../people/person-detail.service';
import { PersonDetail } from '../people/types/person.type';
import { GrantInput } from './grant.input';
import { RoleGrants } from './role-grants.service';

@Resolver()
export class RolesResolver {
  constructor(
    private readonly roles: RoleGrants,
    private readonly details: PersonDetails,
  ) {}

  @Allow('verwaltung')
  @Mutation(() => PersonDetail)
  async grantRole(
    @Args('person', { type: () => Int }) person: number,
    @Args('grant', { type: () => GrantInput }) grant: GrantInput,
  ): Promise<PersonDetail> {
    const { kommuneId } = viewerKommune();
    await this.roles.grant(kommuneId, person, grant);
    return this.details.get(kommuneId, person);
  }

  @Allow('verwaltung')
  @Mutation(() => PersonDetail, { description: 'On is the last day; yesterday: at once.' })
  async endRole(
    @Args('person', { type: () => Int }) person: number,
    @Args('grant', { type: () => Int }) grant: number,
    @Args('on', { type: () => String }) on: string,
  ): Promise<PersonDetail> {
    const { kommuneId } = viewerKommune();
    await this.roles.end(kommuneId, person, grant, on);
    return this.details.get(kommuneId, person);
  }

  @Allow('verwaltung')
  @Mutation(() => PersonDetail, {
    description: 'Gives the deputy the roles the person holds today, from and to included.',
  })
  async setDeputy(
    @Args('person', { type: () => Int }) person: number,
    @Args('deputy', { type: () => Int }) deputy: number,
    @Args('from', { type: () => String }) from: string,
    @Args('to', { type: () => String }) to: string,
  ): Promise<PersonDetail> {
    const { kommuneId } = viewerKommune();
    await this.roles.setDeputy(kommuneId, person, deputy, { from, to });
    return this.details.get(kommuneId, person);
  }
}
