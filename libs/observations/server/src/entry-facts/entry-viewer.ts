import { signedInViewer, type Viewer, viewerKommune } from '@teilziel/kommune/server';
import type { EntryRole } from '@teilziel/observations/model';
import { refusal } from '../refusal';

/** Who asks, as entry sees it. */
export interface EntryViewer {
  readonly kommuneId: number;
  /** As stored beside what they do. */
  readonly author: string;
  /** Null: every Fachamt may be looked at. */
  readonly readable: readonly number[] | null;
  /** The Fachaemter the viewer records for. */
  readonly records: readonly number[];
  /** May approve as well: decides alone in a small Kommune. */
  readonly coordinates: boolean;
  roleFor(fachamtId: number): EntryRole;
}

export function entryViewer(viewer: Viewer = signedInViewer()): EntryViewer {
  const { kommuneId } = viewerKommune();
  const coordinates = viewer.roles.includes('koordination');
  const records = viewer.roles.includes('erfassung') ? viewer.fachaemter : [];
  const readsAll = coordinates || viewer.roles.includes('lesend');
  const otherwise: EntryRole = coordinates ? 'koordination' : readsAll ? 'lesend' : 'andere';
  return {
    ...{ kommuneId, coordinates, records, author: `person:${viewer.personId}`, readable: readsAll ? null : records },
    roleFor: (fachamtId) => (records.includes(fachamtId) ? 'erfassung' : otherwise),
  };
}

/** An officer sees the own Fachaemter only. */
export function refuseOtherFachamt({ readable }: EntryViewer, fachamtId: number): void {
  if (readable !== null && !readable.includes(fachamtId))
    throw refusal('Dieses Fachamt gehört nicht zu Ihren Aufgaben.', 'fachamt', 'FORBIDDEN');
}
