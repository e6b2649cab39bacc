import type { WorkAction, WorkEvents } from '@teilziel/kommune/model';
import type { EntityManager } from 'typeorm';

export interface WorkEvent<A extends WorkAction> {
  readonly kommuneId: number;
  readonly action: A;
  readonly details: WorkEvents[A];
}

/**
 * The Protokoll as other domains see it; identity keeps it (AuditLog) and the apps bind the two. Written with the
 * transaction of the deed: what is rolled back was not done, and what was done cannot be left out.
 */
export abstract class AuditTrail {
  abstract append<A extends WorkAction>(manager: EntityManager, event: WorkEvent<A>): Promise<void>;
}
