import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import type { SignInProviderEntity } from '../entities/sign-in-provider.entity';
import { PublicAddress } from './public-address.service';
import { SignInProviders } from './sign-in-providers.service';
import { SignInProviderInput, SignInProviderType } from './types/sign-in-provider.type';

@Resolver(() => SignInProviderType)
export class SignInProviderResolver {
  constructor(
    private readonly providers: SignInProviders,
    private readonly address: PublicAddress,
  ) {}

  @Query(() => [SignInProviderType])
  @Allow('verwaltung')
  async signInProviders(): Promise<SignInProviderType[]> {
    const providers = await this.providers.list(viewerKommune().kommuneId);
    return providers.map((provider) => this.shown(provider));
  }

  @Mutation(() => SignInProviderType)
  @Allow('verwaltung')
  async saveSignInProvider(@Args('input') input: SignInProviderInput): Promise<SignInProviderType> {
    const entry = { ...input, clientSecret: input.clientSecret ?? null };
    return this.shown(await this.providers.save(viewerKommune().kommuneId, entry));
  }

  @Mutation(() => Boolean)
  @Allow('verwaltung')
  removeSignInProvider(@Args('provider') provider: string): Promise<boolean> {
    return this.providers.remove(viewerKommune().kommuneId, provider);
  }

  private shown(row: SignInProviderEntity): SignInProviderType {
    const { provider, label, issuer, clientId, rolesClaim, roleRules } = row;
    return {
      ...{ provider, label, issuer, clientId },
      rolesClaim: rolesClaim ?? '',
      rules: roleRules,
      redirectUri: this.address.redirectUri(provider),
      backchannelUri: this.address.backchannelUri(provider),
    };
  }
}
