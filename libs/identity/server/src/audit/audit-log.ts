import { Injectable } from '@nestjs/common';
import { secretDetail } from '@teilziel/identity/model';
import type { AuditAction, AuditEvents } from '@teilziel/identity/model';
import { AuditTrail } from '@teilziel/kommune/server';
import { currentAccess } from '@teilziel/platform';
import type { EntityManager } from 'typeorm';
import { APPEND_AUDIT, APPEND_AUDIT_FOR_PERSON } from './audit.queries';

interface Deed<A extends AuditAction> {
  readonly action: A;
  readonly details: AuditEvents[A];
}

export interface AuditEvent<A extends AuditAction> extends Deed<A> {
  /** 0: the installation. */
  readonly kommuneId: number;
  /** Who did it; without it whoever is at work. */
  readonly personId?: number | null;
}

export interface PersonEvent<A extends AuditAction> extends Deed<A> {
  /** Whose Kommunen are told. */
  readonly personId: number;
  /** False: something happened to the person (a wrong password) that nobody can be said to have done. */
  readonly byThemselves?: boolean;
}

const authorOf = (personId: number | null): string => (personId === null ? 'system' : `person:${personId}`);

/** The Protokoll: rows are added, in the transaction of what they tell, and never changed. */
@Injectable()
export class AuditLog extends AuditTrail {
  async append<A extends AuditAction>(manager: EntityManager, event: AuditEvent<A>): Promise<void> {
    const { kommuneId, action, details, personId = currentAccess().personId } = event;
    await manager.query(APPEND_AUDIT, [kommuneId, authorOf(personId), action, textOf(action, details)]);
  }

  /** Sign-ins and the like: told to every Kommune of the person, without any to the installation. */
  async appendForPerson<A extends AuditAction>(manager: EntityManager, event: PersonEvent<A>): Promise<void> {
    const { personId, action, details, byThemselves = true } = event;
    const author = authorOf(byThemselves ? personId : null);
    await manager.query(APPEND_AUDIT_FOR_PERSON, [personId, author, action, textOf(action, details)]);
  }
}

function textOf(action: AuditAction, details: object): string {
  const name = secretDetail(details);
  if (name !== null) throw new Error(`audit ${action}: a detail must not be named ${name}`);
  return JSON.stringify(details);
}
