import { keepsVerwaltung, LAST_VERWALTUNG } from '@teilziel/identity/model';
import { FachamtEntity, lockKommune } from '@teilziel/kommune/server';
import { currentAccess } from '@teilziel/platform';
import type { EntityManager } from 'typeorm';
import { MembershipEntity } from '../entities/membership.entity';
import { LIST_GRANTS } from '../people/people.queries';
import { Refusal } from '../people/refusal';
import type { KommuneGrant } from './grants.types';

interface GrantRow {
  readonly grant_id: number;
  readonly person_id: number;
  readonly role: KommuneGrant['role'];
  readonly fachamt_id: number | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly deputy_for: number | null;
  readonly active: boolean;
}

/** Who writes, as it stands beside everything that was entered. */
export function currentAuthor(): string {
  const { personId } = currentAccess();
  return personId === null ? 'system' : `person:${personId}`;
}

export async function listGrants(manager: EntityManager, kommuneId: number): Promise<KommuneGrant[]> {
  const rows: GrantRow[] = await manager.query(LIST_GRANTS, [kommuneId]);
  return rows.map(({ grant_id: grantId, person_id: personId, role, active, ...row }) => ({
    ...{ grantId, personId, role, active },
    fachamtId: row.fachamt_id,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    deputyFor: row.deputy_for,
  }));
}

export async function fachamtNames(manager: EntityManager, kommuneId: number): Promise<ReadonlyMap<number, string>> {
  const fachaemter = await manager.findBy(FachamtEntity, { kommuneId });
  return new Map(fachaemter.map(({ fachamtId, name }) => [fachamtId, name]));
}

/** A person of another Kommune is as unknown here as one that does not exist. */
export async function memberOf(manager: EntityManager, kommuneId: number, personId: number): Promise<MembershipEntity> {
  const membership = await manager.findOneBy(MembershipEntity, { kommuneId, personId });
  if (membership === null) throw new Refusal({ text: 'Diese Person gehört nicht zu Ihrer Kommune.' }, 'NOT_FOUND');
  return membership;
}

/**
 * Work that may take someone's role away. The Kommune is locked, so that two people cannot take it from each other at
 * the same moment; whether someone is left to give roles is asked when the work is done.
 */
export async function keepingVerwaltung(
  manager: EntityManager,
  kommuneId: number,
  today: string,
  work: (grants: readonly KommuneGrant[]) => Promise<void>,
): Promise<void> {
  await lockKommune(manager, kommuneId);
  const before = await listGrants(manager, kommuneId);
  await work(before);
  const after = await listGrants(manager, kommuneId);
  if (!keepsVerwaltung(before, after, today)) throw new Refusal({ text: LAST_VERWALTUNG }, 'LAST_VERWALTUNG');
}
