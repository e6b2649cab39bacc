import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { normalPassword, PASSWORD_LENGTH } from '@teilziel/identity/model';

/** Argon2id (the default of the library) with the parameters of the OWASP Password Storage Cheat Sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const WANTED = '$argon2id$v=19$m=19456,t=2,p=1$';

@Injectable()
export class PasswordHasher {
  private dummy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return hash(normalPassword(password), COST);
  }

  /**
   * Whoever has no password (or no account) is compared with one that nobody knows: the answer takes as long and is no.
   */
  async verify(stored: string | null, password: string): Promise<boolean> {
    this.dummy ??= this.hash(randomBytes(32).toString('base64'));
    const compared = stored ?? (await this.dummy);
    const text = normalPassword(password);
    // A longer one was never set; the work is done all the same, on its beginning.
    const isRight = await verify(compared, text.slice(0, 2 * PASSWORD_LENGTH.longest));
    return isRight && stored !== null && text.length <= 2 * PASSWORD_LENGTH.longest;
  }

  /** Set with other parameters: to be renewed when the password is at hand. */
  isOutdated(stored: string): boolean {
    return !stored.startsWith(WANTED);
  }
}
