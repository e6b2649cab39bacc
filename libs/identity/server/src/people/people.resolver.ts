import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Role } from '@teilziel/kommune/model';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import { Memberships } from './membership.service';
import { PeopleList } from './people-list.service';
import type { PeoplePage, ShownState } from './people.types';
import { PersonDetails } from './person-detail.service';
import { PersonConnection, PersonDetail } from './types/person.type';
import { RoleEnum } from '../roles/role.enum';
import { PersonStateEnum } from './types/person-state.enum';

const PERSON = { type: () => Int } as const;

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly list: PeopleList,
    private readonly details: PersonDetails,
    private readonly memberships: Memberships,
  ) {}

  @Allow('verwaltung')
  @Query(() => PersonConnection, { description: 'Who belongs to the Kommune, by name.' })
  people(
    @Args('search', { type: () => String, nullable: true }) search?: string | null,
    @Args('role', { type: () => RoleEnum, nullable: true }) role?: Role | null,
    @Args('state', { type: () => PersonStateEnum, nullable: true }) state?: ShownState | null,
    @Args('fachamt', { type: () => Int, nullable: true }) fachamt?: number | null,
    @Args('first', { type: () => Int, defaultValue: 50, nullable: true }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<PeoplePage> {
    return this.list.page(viewerKommune().kommuneId, { search, role, state, fachamt, first, after });
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
  @Mutation(() => Boolean, { description: 'Ends the membership; without another Kommune the account is deleted.' })
  async removePerson(@Args('person', PERSON) person: number): Promise<boolean> {
    await this.memberships.remove(viewerKommune().kommuneId, person);
    return true;
  }
}
