import { heldOn, rightsOf, type Role } from '@teilziel/kommune/model';
import type { Viewer } from '@teilziel/kommune/server';
import { type Access, PUBLIC_ACCESS } from '@teilziel/platform';
import type { SessionView } from './session.types';

/** What the session and the grants of the day make of a person. Without a role the Kommune stays closed. */
export function viewerOf(view: SessionView, day: string): Viewer {
  const held = heldOn(view.grants ?? [], day);
  const { personId, name, sessionId, mayCreateKommune, kommuneId, ags } = view;
  const fachaemter = held.flatMap(({ fachamtId }) => (fachamtId === null ? [] : [fachamtId]));
  return {
    ...{ personId, name, sessionId, mayCreateKommune },
    kommune: kommuneId !== null && ags !== null && held.length > 0 ? { kommuneId, ags } : null,
    roles: [...new Set<Role>(held.map(({ role }) => role))],
    fachaemter: [...new Set(fachaemter)],
  };
}

/** What the database will let the viewer see. */
export function accessOf(viewer: Viewer | null): Access {
  if (viewer === null) return PUBLIC_ACCESS;
  return {
    personId: viewer.personId,
    kommunen: viewer.kommune === null ? [] : [viewer.kommune.kommuneId],
    rights: [...new Set([...PUBLIC_ACCESS.rights, ...viewer.roles.flatMap(rightsOf)])],
  };
}
