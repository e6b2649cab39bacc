import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { PersonCredentialEntity } from '../entities/person-credential.entity';
import { PersonEntity } from '../entities/person.entity';
import { Refusal } from '../people/refusal';
import { RateLimits } from '../rate-limits/rate-limits.service';
import type { HttpExchange } from '../sessions/http-exchange';
import { SessionService } from '../sessions/session.service';
import { signingIn } from '../sessions/sign-in-access';
import { RecoveryCodes } from './recovery-codes.service';
import { TotpCodes } from './totp.service';
import type { SecondFactorOffer } from './totp.service';

const WRONG_CODE =
  'Dieser Code stimmt nicht, wurde schon benutzt, oder es gab zu viele Versuche. Warten Sie auf den nächsten Code, und versuchen Sie es noch einmal.';
const ON_ALREADY =
  'Der zweite Faktor ist schon eingeschaltet. Um ein anderes Gerät zu nehmen, schalten Sie ihn erst aus.';
const NO_PASSWORD = 'Ihr Zugang hat kein Passwort: Den zweiten Faktor richten Sie bei Ihrem Dienstkonto ein.';
const NOT_ON = 'Der zweite Faktor ist nicht eingeschaltet.';

/** What a person does with the own second factor; everything for one's own account only. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly totp: TotpCodes,
    private readonly recovery: RecoveryCodes,
    private readonly limits: RateLimits,
    private readonly sessions: SessionService,
    private readonly log: AuditLog,
  ) {}

  start(personId: number): Promise<SecondFactorOffer> {
    return this.forPerson(personId, async (manager) => {
      const { email, name } = await manager.findOneByOrFail(PersonEntity, { personId });
      const credential = await manager.findOneBy(PersonCredentialEntity, { personId });
      // Without a password nothing asks for the second factor.
      if (!credential?.passwordHash) throw new Refusal({ text: NO_PASSWORD });
      const offer = await this.totp.offer(manager, personId, email ?? name);
      if (offer === null) throw new Refusal({ text: ON_ALREADY });
      return offer;
    });
  }

  /** The first code shows that the app works; other sessions, signed in with less, end. */
  async activate(personId: number, typed: string, exchange: HttpExchange): Promise<string[]> {
    return this.withLimit(personId, async (manager) => {
      if (!(await this.totp.take(manager, personId, typed, 'offered'))) return null;
      if (!(await this.totp.confirm(manager, personId))) return null;
      const codes = await this.recovery.renew(manager, personId);
      await this.sessions.endAllOf(manager, personId);
      await this.sessions.start(manager, exchange, { personId });
      await this.log.appendForPerson(manager, { personId, action: 'second-factor-on', details: {} });
      return codes;
    });
  }

  /** The second step of signing in: the waiting session ends and one with another token begins. */
  async confirm(typed: string, exchange: HttpExchange): Promise<void> {
    const pending = await this.sessions.pending(exchange);
    if (pending === null) {
      throw new Refusal(
        { text: 'Diese Anmeldung ist abgelaufen. Bitte melden Sie sich noch einmal mit Ihrem Passwort an.' },
        'SIGN_IN_EXPIRED',
      );
    }
    const { personId } = pending;
    await this.withLimit(personId, async (manager) => {
      const isCode = await this.totp.take(manager, personId, typed, 'on');
      const left = isCode ? null : await this.recovery.use(manager, personId, typed);
      if (!isCode && left === null) return null;
      await this.sessions.start(manager, exchange, { personId });
      if (left !== null) {
        await this.log.appendForPerson(manager, { personId, action: 'recovery-used', details: { left } });
      }
      await this.log.appendForPerson(manager, { personId, action: 'sign-in', details: { method: 'password' } });
      return true;
    });
  }

  async remove(personId: number): Promise<void> {
    await this.forPerson(personId, async (manager) => {
      if (!(await this.totp.remove(manager, personId))) throw new Refusal({ text: NOT_ON });
      await this.recovery.remove(manager, personId);
      await this.log.appendForPerson(manager, { personId, action: 'second-factor-off', details: {} });
    });
  }

  renewRecoveryCodes(personId: number): Promise<string[]> {
    return this.forPerson(personId, async (manager) => {
      const credential = await manager.findOneBy(PersonCredentialEntity, { personId });
      if (!credential?.totpConfirmedAt) throw new Refusal({ text: NOT_ON });
      const codes = await this.recovery.renew(manager, personId);
      await this.log.appendForPerson(manager, { personId, action: 'recovery-renewed', details: {} });
      return codes;
    });
  }

  /** Counts the attempt before it is made; null of the work: it was wrong. The refusal is the same when locked. */
  private async withLimit<T>(personId: number, work: (manager: EntityManager) => Promise<T | null>): Promise<T> {
    const key = String(personId);
    const { allowed, lockedMinutes } = await this.limits.take('second-factor', key);
    const result = allowed ? await this.forPerson(personId, work) : null;
    if (result === null) {
      if (allowed) await this.tellFailure(personId, lockedMinutes);
      throw new Refusal({ text: WRONG_CODE, field: 'code' }, 'INVALID_INPUT');
    }
    await this.limits.clear('second-factor', key);
    return result;
  }

  private async tellFailure(personId: number, lockedMinutes: number | null): Promise<void> {
    await this.forPerson(personId, async (manager) => {
      const failed = { personId, reason: 'second-factor' } as const;
      const about = { personId, byThemselves: false };
      await this.log.appendForPerson(manager, { ...about, action: 'sign-in-failed', details: failed });
      if (lockedMinutes === null) return;
      const locked = { personId, minutes: lockedMinutes };
      await this.log.appendForPerson(manager, { ...about, action: 'account-locked', details: locked });
    });
  }

  private forPerson<T>(personId: number, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return signingIn(personId, () => this.dataSource.transaction(work));
  }
}
