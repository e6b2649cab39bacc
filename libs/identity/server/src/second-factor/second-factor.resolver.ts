import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, signedInViewer } from '@teilziel/kommune/server';
import type { HttpExchange } from '../sessions/http-exchange';
import { OwnPassword } from '../sign-in/own-password.service';
import { SignInResult } from '../sign-in/types/sign-in.type';
import { SecondFactorCodes } from './second-factor-codes.service';
import { SecondFactor } from './second-factor.service';
import { SecondFactorStart } from './types/second-factor-start.type';

@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly factor: SecondFactor,
    private readonly codes: SecondFactorCodes,
    private readonly password: OwnPassword,
  ) {}

  @Allow('anyone')
  @Mutation(() => SignInResult, { description: 'Second step of signing in: a code of the app or a recovery code.' })
  async confirmSecondFactor(
    @Args('code', { type: () => String }) code: string,
    @Context() exchange: HttpExchange,
  ): Promise<SignInResult> {
    await this.codes.confirm(code, exchange);
    return { state: 'SIGNED_IN' };
  }

  @Allow('signed-in')
  @Mutation(() => SecondFactorStart)
  async startSecondFactor(
    @Args('password', { type: () => String }) password: string,
    @Context() { req }: HttpExchange,
  ): Promise<SecondFactorStart> {
    const { personId } = signedInViewer();
    // Whoever finds an open screen must not lock its owner out with a telephone of their own.
    await this.password.confirm(req, personId, password);
    return this.factor.start(personId);
  }

  @Allow('signed-in')
  @Mutation(() => [String], { description: 'Recovery codes: shown once. Other sessions end.' })
  activateSecondFactor(
    @Args('code', { type: () => String }) code: string,
    @Context() exchange: HttpExchange,
  ): Promise<string[]> {
    return this.codes.activate(signedInViewer().personId, code, exchange);
  }

  @Allow('signed-in')
  @Mutation(() => Boolean)
  async removeSecondFactor(
    @Args('password', { type: () => String }) password: string,
    @Context() { req }: HttpExchange,
  ): Promise<boolean> {
    const { personId } = signedInViewer();
    await this.password.confirm(req, personId, password);
    await this.factor.remove(personId);
    return true;
  }

  @Allow('signed-in')
  @Mutation(() => [String], { description: 'Ten new recovery codes; all before are void.' })
  async renewRecoveryCodes(
    @Args('password', { type: () => String }) password: string,
    @Context() { req }: HttpExchange,
  ): Promise<string[]> {
    const { personId } = signedInViewer();
    await this.password.confirm(req, personId, password);
    return this.factor.renewRecoveryCodes(personId);
  }
}
