import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, currentViewer } from '@teilziel/kommune/server';
import type { HttpExchange } from '../sessions/http-exchange';
import { OwnAccount } from './own-account.service';
import { SessionOpening } from './session-opening.service';
import { SignInChoices } from './sign-in-choices.service';
import { SignInService } from './sign-in.service';
import { Me } from './types/me.type';
import { SignInOptions } from './types/sign-in-options.type';
import { SignInResult } from './types/sign-in.type';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly opening: SessionOpening,
    private readonly choices: SignInChoices,
    private readonly account: OwnAccount,
  ) {}

  @Allow('anyone')
  @Query(() => Me, { nullable: true, description: 'Null: not signed in.' })
  async me(): Promise<Me | null> {
    const viewer = currentViewer();
    return viewer === null ? null : this.account.me(viewer);
  }

  @Allow('anyone')
  @Query(() => SignInOptions)
  signInOptions(): Promise<SignInOptions> {
    return this.choices.options();
  }

  @Allow('anyone')
  @Mutation(() => SignInResult)
  async signIn(
    @Args('email') email: string,
    @Args('password') password: string,
    @Context() exchange: HttpExchange,
  ): Promise<SignInResult> {
    return { state: await this.signIns.signIn(exchange, email, password) };
  }

  @Allow('anyone')
  @Mutation(() => Boolean)
  async signOut(@Context() exchange: HttpExchange): Promise<boolean> {
    await this.opening.close(exchange);
    return true;
  }
}
