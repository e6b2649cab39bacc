import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import { PersonDetails } from '../people/person-detail.service';
import { InvitePersonInput, InviteResult } from './invitation.types';
import { Invitations } from './invitations.service';

@Resolver()
export class InvitationsResolver {
  constructor(
    private readonly invitations: Invitations,
    private readonly details: PersonDetails,
  ) {}

  @Allow('verwaltung')
  @Mutation(() => InviteResult)
  async invitePerson(
    @Args('input', { type: () => InvitePersonInput }) input: InvitePersonInput,
  ): Promise<InviteResult> {
    const { kommuneId } = viewerKommune();
    const { personId, mailed, link } = await this.invitations.invite(kommuneId, input);
    const { person } = await this.details.get(kommuneId, personId);
    return { person, mailed, link };
  }

  @Allow('verwaltung')
  @Mutation(() => InviteResult, { description: 'A new link; the one before opens nothing any more.' })
  async resendInvitation(@Args('person', { type: () => Int }) personId: number): Promise<InviteResult> {
    const { kommuneId } = viewerKommune();
    const { mailed, link } = await this.invitations.resend(kommuneId, personId);
    const { person } = await this.details.get(kommuneId, personId);
    return { person, mailed, link };
  }
}
