import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedInViewer } from '@teilziel/kommune/server';
import type { HttpExchange } from '../sessions/http-exchange';
import { AccountDeletion } from './account-deletion.service';
import { PersonalData } from './personal-data.service';

@Resolver()
export class PersonalDataResolver {
  constructor(
    private readonly data: PersonalData,
    private readonly deletion: AccountDeletion,
  ) {}

  @Allow('signed-in')
  @Query(() => String, { description: 'JSON text of everything stored about oneself.' })
  myData(): Promise<string> {
    return this.data.json(signedInViewer());
  }

  @Allow('signed-in')
  @Mutation(() => Boolean, {
    description:
      'Deletes the own account; what was entered stays under a pseudonym. Without a password: fresh sign-in.',
  })
  async deleteMyAccount(
    @Args('password', { type: () => String }) password: string,
    @Context() exchange: HttpExchange,
  ): Promise<boolean> {
    await this.deletion.delete(signedInViewer(), password, exchange);
    return true;
  }
}
