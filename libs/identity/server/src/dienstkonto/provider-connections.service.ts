import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isTrustworthyAddress } from '@teilziel/identity/model';
import { SecretBox } from '@teilziel/platform';
import { createRemoteJWKSet, customFetch as keyFetch, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import * as client from 'openid-client';
import type { SignInProviderEntity } from '../entities/sign-in-provider.entity';
import { providerFetch } from './provider-fetch';
import { PublicAddress } from './public-address.service';

/** Signatures that only the provider can make; never "none", never one by the shared secret. */
export const SIGNATURES = ['RS256', 'PS256', 'ES256'];

const TIMEOUT = 10;
const KEPT = 600_000;
const MOST = 500;

export interface ProviderConnection {
  readonly configuration: client.Configuration;
  readonly metadata: client.ServerMetadata;
  /** Keys of the provider, fetched when first needed. */
  readonly keys: JWTVerifyGetKey;
}

type ProviderAccess = Pick<SignInProviderEntity, 'issuer' | 'clientId' | 'clientSecret'>;

const ENDPOINTS = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const;

export class ProviderMisconfigured extends Error {}

function clientAuth(metadata: client.ServerMetadata, secret: string | null): client.ClientAuth {
  if (secret === null) return client.None();
  const methods = metadata.token_endpoint_auth_methods_supported;
  // In the body nothing needs the escaping that providers read differently in the header (RFC 6749, 2.3.1).
  return methods === undefined || methods.includes('client_secret_post')
    ? client.ClientSecretPost(secret)
    : client.ClientSecretBasic(secret);
}

/** What the providers say of themselves (OpenID Connect Discovery 1.0), kept for ten minutes. */
@Injectable()
export class ProviderConnections {
  private readonly known = new LRUCache<string, Promise<ProviderConnection>>({ max: MOST, ttl: KEPT });

  constructor(
    private readonly secrets: SecretBox,
    private readonly address: PublicAddress,
  ) {}

  connect(provider: ProviderAccess): Promise<ProviderConnection> {
    const secret = provider.clientSecret?.toString('base64') ?? '';
    const key = createHash('sha256')
      .update(JSON.stringify([provider.issuer, provider.clientId, secret]))
      .digest('hex');
    const known = this.known.get(key);
    if (known) return known;
    const connecting = this.discover(provider);
    this.known.set(key, connecting);
    // A provider that did not answer is asked again at once.
    connecting.catch(() => this.known.delete(key));
    return connecting;
  }

  /** Asks the provider itself, whatever is known. */
  async discover({ issuer, clientId, clientSecret }: ProviderAccess): Promise<ProviderConnection> {
    const fetching = providerFetch(this.address.isLocal);
    const server = new URL(issuer);
    const insecure = server.protocol === 'http:' ? [client.allowInsecureRequests] : [];
    const found = await client.discovery(server, clientId, undefined, client.None(), {
      timeout: TIMEOUT,
      [client.customFetch]: fetching,
      execute: insecure,
    });
    const metadata = this.checked(issuer, found.serverMetadata());
    const secret = clientSecret === null ? null : this.secrets.openSecret(clientSecret);
    const configuration = new client.Configuration(metadata, clientId, undefined, clientAuth(metadata, secret));
    configuration.timeout = TIMEOUT;
    configuration[client.customFetch] = fetching;
    for (const extend of insecure) extend(configuration);
    // Else the signature would be trusted because of TLS alone (Core 3.1.3.7, 6).
    client.enableNonRepudiationChecks(configuration);
    const options = { timeoutDuration: TIMEOUT * 1000, [keyFetch]: fetching };
    return { configuration, metadata, keys: createRemoteJWKSet(new URL(metadata.jwks_uri ?? issuer), options) };
  }

  private checked(issuer: string, metadata: client.ServerMetadata): client.ServerMetadata {
    // Entra's "common" names another issuer than asked for; it would let in every tenant of the world.
    if (new URL(metadata.issuer).href !== new URL(issuer).href) {
      throw new ProviderMisconfigured(
        `Der Anmeldedienst nennt sich selbst „${metadata.issuer}“. Bitte tragen Sie genau diese Adresse ein. Bei Entra gehört die Kennung Ihrer Organisation hinein, nicht „common“.`,
      );
    }
    const local = this.address.isLocal;
    if (ENDPOINTS.some((name) => !isTrustworthyAddress(metadata[name] ?? '', local))) {
      throw new ProviderMisconfigured(
        'Der Anmeldedienst nennt für Anmeldung, Token oder Schlüssel keine Adresse, die mit https:// beginnt.',
      );
    }
    const offered = metadata.id_token_signing_alg_values_supported ?? ['RS256'];
    const signatures = offered.filter((name) => SIGNATURES.includes(name));
    if (signatures.length === 0) {
      throw new ProviderMisconfigured(
        `Der Anmeldedienst unterschreibt nicht mit einem der Verfahren ${SIGNATURES.join(', ')}. Bitte stellen Sie eines davon ein.`,
      );
    }
    const challenges = metadata.code_challenge_methods_supported;
    if (challenges !== undefined && !challenges.includes('S256')) {
      throw new ProviderMisconfigured('Der Anmeldedienst kann PKCE mit S256 nicht. Bitte schalten Sie es dort ein.');
    }
    return { ...metadata, id_token_signing_alg_values_supported: signatures };
  }
}
