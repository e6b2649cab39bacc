import { Injectable } from '@nestjs/common';
import { isLoopback } from '@teilziel/identity/model';
import { readSettings } from '@teilziel/platform';

/** Where browsers and providers reach this installation. */
@Injectable()
export class PublicAddress {
  private readonly origin = new URL(readSettings().publicUrl).origin;

  /** On the own machine only: then a provider may be there too, without https. */
  readonly isLocal = isLoopback(new URL(this.origin));

  to(path: string): string {
    return `${this.origin}${path}`;
  }

  /**
   * One address a provider, so that an answer of one provider is never taken for that of another (mix-up attack,
   * RFC 9700, 4.4.2.2: Entra and ADFS do not send the parameter "iss").
   */
  redirectUri(provider: string): string {
    return this.to(`/anmelden/rueckkehr/${provider}`);
  }

  backchannelUri(provider: string): string {
    return this.to(`/anmelden/abmeldung/${provider}`);
  }
}
