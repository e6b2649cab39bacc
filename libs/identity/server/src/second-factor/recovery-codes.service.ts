import { createHash, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newRecoveryCode, RECOVERY_CODES, recoveryCodeOf } from '@teilziel/identity/model';
import { Clock } from '@teilziel/platform';
import type { EntityManager } from 'typeorm';
import { RecoveryCodeEntity } from '../entities/recovery-code.entity';
import { RECOVERY_CODES_LEFT, USE_RECOVERY_CODE } from './second-factor.queries';

/** Codes for the day the phone is lost. Random enough (59 bits) that a plain hash keeps them. */
@Injectable()
export class RecoveryCodes {
  constructor(private readonly clock: Clock) {}

  /** Ten new ones instead of all before; shown once, stored as hashes. */
  async renew(manager: EntityManager, personId: number): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => newRecoveryCode((below) => randomInt(below)));
    await manager.delete(RecoveryCodeEntity, { personId });
    await manager.insert(
      RecoveryCodeEntity,
      codes.map((code) => ({ personId, codeHash: hashOf(personId, code.replaceAll('-', '')) })),
    );
    return codes;
  }

  async remove(manager: EntityManager, personId: number): Promise<void> {
    await manager.delete(RecoveryCodeEntity, { personId });
  }

  /** How many are left after this one; null: it is none, or was used. */
  async use(manager: EntityManager, personId: number, typed: string): Promise<number | null> {
    const code = recoveryCodeOf(typed);
    if (code === null) return null;
    const given = [personId, hashOf(personId, code), this.clock.now()];
    const [{ done }]: [{ done: number }] = await manager.query(USE_RECOVERY_CODE, given);
    return done === 1 ? this.left(manager, personId) : null;
  }

  async left(manager: EntityManager, personId: number): Promise<number> {
    const [{ left }]: [{ left: number }] = await manager.query(RECOVERY_CODES_LEFT, [personId]);
    return left;
  }
}

const hashOf = (personId: number, code: string): Buffer =>
  createHash('sha256').update(`${personId}:${code}`, 'utf8').digest();
