import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { acceptedStep, CODE_DIGITS, STEP_SECONDS, STEPS_AROUND, totpCodeOf } from '@teilziel/identity/model';
import { Clock, SecretBox } from '@teilziel/platform';
import { Secret, TOTP } from 'otpauth';
import { toString as qrText } from 'qrcode';
import type { EntityManager } from 'typeorm';
import { PersonCredentialEntity } from '../entities/person-credential.entity';
import { CONFIRM_SECOND_FACTOR, REMOVE_SECOND_FACTOR, START_SECOND_FACTOR, TAKE_STEP } from './second-factor.queries';

export interface SecondFactorOffer {
  readonly secret: string;
  readonly uri: string;
  readonly qr: string;
}

/** RFC 4226, 4: at least 128 bits, better 160. */
const SECRET_BYTES = 20;
const ISSUER = 'Teilziel-Monitor';
const OFFSETS = Array.from({ length: 2 * STEPS_AROUND + 1 }, (_, at) => at - STEPS_AROUND);

/** Codes of an authenticator app. The database keeps the secret sealed and the last step a code was taken for. */
@Injectable()
export class TotpCodes {
  constructor(
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** A new secret that waits for its first code; null: a second factor is in use already. */
  async offer(manager: EntityManager, personId: number, label: string): Promise<SecondFactorOffer | null> {
    const totp = codes(new Secret({ size: SECRET_BYTES }), label);
    const sealed = this.box.sealSecret(totp.secret.base32);
    if (!(await did(manager, START_SECOND_FACTOR, [personId, sealed]))) return null;
    const uri = totp.toString();
    const svg = await qrText(uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
    return {
      secret: totp.secret.base32,
      uri,
      qr: `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`,
    };
  }

  /** Whether the code is right now and was never taken; from then on it is taken. */
  async take(manager: EntityManager, personId: number, typed: string, state: 'offered' | 'on'): Promise<boolean> {
    const code = totpCodeOf(typed);
    const credential = await manager.findOneBy(PersonCredentialEntity, { personId });
    if (code === null || !credential?.totpSecret || (credential.totpConfirmedAt !== null) !== (state === 'on')) {
      return false;
    }
    const totp = codes(Secret.fromBase32(this.box.openSecret(credential.totpSecret)), '');
    const now = this.clock.now();
    const at = (offset: number): number => now.getTime() + offset * STEP_SECONDS * 1000;
    const matches = OFFSETS.filter((offset) => isSame(totp.generate({ timestamp: at(offset) }), code));
    const last = credential.totpLastStep === null ? null : Number(credential.totpLastStep);
    const step = acceptedStep(matches, now, last);
    return step !== null && did(manager, TAKE_STEP, [personId, step]);
  }

  confirm(manager: EntityManager, personId: number): Promise<boolean> {
    return did(manager, CONFIRM_SECOND_FACTOR, [personId, this.clock.now()]);
  }

  remove(manager: EntityManager, personId: number): Promise<boolean> {
    return did(manager, REMOVE_SECOND_FACTOR, [personId]);
  }
}

const codes = (secret: Secret, label: string): TOTP =>
  new TOTP({ issuer: ISSUER, label, secret, algorithm: 'SHA1', digits: CODE_DIGITS, period: STEP_SECONDS });

const isSame = (ours: string, given: string): boolean =>
  ours.length === given.length && timingSafeEqual(Buffer.from(ours), Buffer.from(given));

async function did(manager: EntityManager, sql: string, given: readonly unknown[]): Promise<boolean> {
  const [row]: { done: number }[] = await manager.query(sql, [...given]);
  return row?.done === 1;
}
