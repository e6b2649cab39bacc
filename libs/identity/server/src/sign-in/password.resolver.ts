import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedInViewer } from '@teilziel/kommune/server';
import type { HttpExchange } from '../sessions/http-exchange';
import { AcceptLink } from './accept-link.service';
import { BackgroundWork } from './background-work';
import { ChangePassword } from './change-password.service';
import { OneTimeLinks } from './one-time-links.service';
import { PasswordLinks } from './password-link.service';
import { OneTimeLink } from './types/one-time-link.type';
import { SignInResult } from './types/sign-in.type';

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly acceptance: AcceptLink,
    private readonly passwordLinks: PasswordLinks,
    private readonly passwords: ChangePassword,
    private readonly background: BackgroundWork,
  ) {}

  @Allow('anyone')
  @Query(() => OneTimeLink, { nullable: true, description: 'Null: unknown, used or expired.' })
  async oneTimeLink(@Args('token') token: string): Promise<OneTimeLink | null> {
    const found = await this.links.find(token);
    return found === null ? null : { ...found, expiresAt: found.expiresAt.toISOString() };
  }

  @Allow('anyone')
  @Mutation(() => Boolean, { description: 'Always true: it does not tell whether the address has an account.' })
  requestPasswordLink(@Args('email') email: string, @Context() { req }: HttpExchange): boolean {
    this.background.start('Link zum neuen Passwort', () => this.passwordLinks.send(req, email));
    return true;
  }

  @Allow('anyone')
  @Mutation(() => SignInResult)
  async acceptLink(
    @Args('token') token: string,
    @Args('password') password: string,
    @Context() exchange: HttpExchange,
  ): Promise<SignInResult> {
    return { state: await this.acceptance.accept(exchange, token, password) };
  }

  @Allow('signed-in')
  @Mutation(() => Boolean)
  async changePassword(
    @Args('current') current: string,
    @Args('next') next: string,
    @Context() exchange: HttpExchange,
  ): Promise<boolean> {
    await this.passwords.change(exchange, signedInViewer(), current, next);
    return true;
  }
}
