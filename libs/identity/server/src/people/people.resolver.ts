import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import { Memberships } from './membership.service';
import { PeopleList } from './people-list.service';
import { PeopleArgs } from './people.args';
import type { PeoplePage } from './people.types';
import { PersonDetails } from './person-detail.service';
import { SecondFactorReset } from './second-factor-reset.service';
import { PersonConnection, PersonDetail } from './types/person.type';

const PERSON = { type: () => Int } as const;

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly list: PeopleList,
    private readonly details: PersonDetails,
    private readonly memberships: Memberships,
    private readonly secondFactors: SecondFactorReset,
  ) {}

  @Allow('verwaltung')
  @Query(() => PersonConnection, { description: 'Who belongs to the Kommune, by name.' })
  people(@Args() question: PeopleArgs): Promise<PeoplePage> {
    return this.list.page(viewerKommune().kommuneId, question);
  }

  @Allow('verwaltung')
  @Query(() => PersonDetail, { nullable: true, description: 'Null: nobody of this Kommune.' })
  person(@Args('id', PERSON) id: number): Promise<PersonDetail | null> {
    return this.details.find(viewerKommune().kommuneId, id);
  }

  @Allow('verwaltung')
  @Mutation(() => PersonDetail)
  async deactivatePerson(@Args('person', PERSON) person: number): Promise<PersonDetail> {
    const { kommuneId } = viewerKommune();
    await this.memberships.deactivate(kommuneId, person);
    return this.details.get(kommuneId, person);
  }

  @Allow('verwaltung')
  @Mutation(() => PersonDetail)
  async reactivatePerson(@Args('person', PERSON) person: number): Promise<PersonDetail> {
    const { kommuneId } = viewerKommune();
    await this.memberships.reactivate(kommuneId, person);
    return this.details.get(kommuneId, person);
  }

  @Allow('verwaltung')
  @Mutation(() => PersonDetail, {
    description: 'Phone and recovery codes are lost: the password alone signs in again.',
  })
  async resetSecondFactor(@Args('person', PERSON) person: number): Promise<PersonDetail> {
    const { kommuneId } = viewerKommune();
    await this.secondFactors.inKommune(kommuneId, person);
    return this.details.get(kommuneId, person);
  }

  @Allow('verwaltung')
  @Mutation(() => Boolean, { description: 'Ends the membership; without another Kommune the account is deleted.' })
  async removePerson(@Args('person', PERSON) person: number): Promise<boolean> {
    await this.memberships.remove(viewerKommune().kommuneId, person);
    return true;
  }
}
