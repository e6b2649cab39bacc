import { Injectable } from '@nestjs/common';
import { ownPath } from '@teilziel/identity/model';
import * as client from 'openid-client';
import { DataSource } from 'typeorm';
import { SignInProviderEntity } from '../entities/sign-in-provider.entity';
import { DienstkontoPerson } from './dienstkonto-person.service';
import { ProviderConnections, type ProviderConnection, ProviderMisconfigured } from './provider-connections.service';
import { providerFault } from './provider-fault';
import { PublicAddress } from './public-address.service';
import { signingIn } from '../sessions/sign-in-access';
import { SignInFlows } from './sign-in-flows.service';
import { SignInRefused } from './sign-in-refused';

const SCOPE = 'openid email profile';
const NAME = /^[a-z0-9-]{2,40}$/;

export interface Departure {
  readonly url: string;
  /** For the cookie of this browser: only it may come back. */
  readonly browser: string;
}

export interface Return {
  readonly provider: string;
  /** What stands behind the path, as the browser sent it. */
  readonly search: string;
  readonly browser: string | null;
}

export interface Arrived {
  readonly personId: number;
  readonly issuer: string;
  readonly subject: string;
  readonly providerSession: string | null;
  readonly provider: string;
  readonly returnTo: string;
}

/** Signing in with the account of the Kommune: authorization code with PKCE (RFC 9700, 2.1.1), all of it here. */
@Injectable()
export class Dienstkonto {
  constructor(
    private readonly dataSource: DataSource,
    private readonly connections: ProviderConnections,
    private readonly flows: SignInFlows,
    private readonly people: DienstkontoPerson,
    private readonly address: PublicAddress,
  ) {}

  async begin(provider: string, weiter: unknown): Promise<Departure> {
    const { configuration } = await this.connection(await this.provider(provider));
    const codeVerifier = client.randomPKCECodeVerifier();
    const flow = { provider, nonce: client.randomNonce(), codeVerifier, returnTo: ownPath(weiter) };
    const state = client.randomState();
    const browser = client.randomState();
    await signingIn(null, () => this.flows.start({ ...flow, state, browser }));
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.address.redirectUri(provider),
      scope: SCOPE,
      state,
      nonce: flow.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, browser };
  }

  async finish({ provider: name, search, browser }: Return): Promise<Arrived> {
    const [state, ...further] = new URLSearchParams(search).getAll('state');
    if (state === undefined || further.length > 0 || browser === null) {
      throw new SignInRefused('dienstkonto-abgelaufen', 'no state, or not the browser it began in');
    }
    const provider = await this.provider(name);
    const flow = await signingIn(null, () => this.flows.finish(state, browser, name));
    if (flow === null) throw new SignInRefused('dienstkonto-abgelaufen', 'state unknown, used or expired');
    const { configuration } = await this.connection(provider);
    const checks = {
      pkceCodeVerifier: flow.codeVerifier,
      expectedState: state,
      expectedNonce: flow.nonce,
      idTokenExpected: true,
    };
    const answered = new URL(this.address.redirectUri(name) + search);
    const tokens = await client.authorizationCodeGrant(configuration, answered, checks).catch(providerFault);
    const claims = tokens.claims();
    if (claims === undefined) throw new SignInRefused('dienstkonto-abgelehnt', 'no ID token');
    const { iss: issuer, sub: subject, sid } = claims;
    const personId = await this.people.arrive(provider, { issuer, subject, claims });
    const providerSession = typeof sid === 'string' ? sid : null;
    return { personId, issuer, subject, providerSession, provider: name, returnTo: flow.returnTo };
  }

  /** The provider by its name in the address. */
  async provider(name: string): Promise<SignInProviderEntity> {
    const found = NAME.test(name)
      ? await signingIn(null, () => this.dataSource.manager.findOneBy(SignInProviderEntity, { provider: name }))
      : null;
    if (found === null) throw new SignInRefused('dienstkonto-abgelehnt', 'provider unknown');
    return found;
  }

  private connection(provider: SignInProviderEntity): Promise<ProviderConnection> {
    return this.connections.connect(provider).catch((error: unknown) => {
      if (error instanceof ProviderMisconfigured) throw new SignInRefused('dienstkonto-abgelehnt', error.message);
      throw new SignInRefused('dienstkonto-nicht-erreichbar', 'discovery failed');
    });
  }
}
