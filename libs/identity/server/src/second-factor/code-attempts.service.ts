import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { Refusal } from '../people/refusal';
import { RateLimits } from '../rate-limits/rate-limits.service';
import { signingIn } from '../sessions/sign-in-access';

const WRONG_CODE =
  'Dieser Code stimmt nicht, wurde schon benutzt, oder es gab zu viele Versuche. Warten Sie auf den nächsten Code, und versuchen Sie es noch einmal.';

/** Six digits are soon guessed, so every code typed is counted; locked or wrong is the same to who typed it. */
@Injectable()
export class CodeAttempts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly limits: RateLimits,
    private readonly log: AuditLog,
  ) {}

  /** Counts the attempt before it is made; null of the work: it was wrong. The refusal is the same when locked. */
  async run<T>(personId: number, work: (manager: EntityManager) => Promise<T | null>): Promise<T> {
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
