import { AsyncLocalStorage } from 'node:async_hooks';
import type { Role } from '@teilziel/kommune/model';
import { accessDenied } from './access-denied';

/** Who asks. One request works in one Kommune; without one (or without a role in it) there are no roles. */
export interface Viewer {
  readonly personId: number;
  readonly name: string;
  readonly sessionId: number;
  readonly kommune: ViewerKommune | null;
  readonly roles: readonly Role[];
  /** The Fachaemter the person records for. */
  readonly fachaemter: readonly number[];
  readonly mayCreateKommune: boolean;
}

export interface ViewerKommune {
  readonly kommuneId: number;
  readonly ags: string;
}

const running = new AsyncLocalStorage<Viewer | null>();

export function withViewer<T>(viewer: Viewer | null, work: () => T): T {
  return running.run(viewer, work);
}

/** Null: nobody is signed in. */
export function currentViewer(): Viewer | null {
  return running.getStore() ?? null;
}

/** For what is only reached signed in (`@Allow` has seen to it). */
export function signedInViewer(): Viewer {
  const viewer = currentViewer();
  if (viewer === null) throw accessDenied('UNAUTHENTICATED');
  return viewer;
}

/** The one Kommune of the request: never take it from an argument. */
export function viewerKommune(): ViewerKommune {
  const { kommune } = signedInViewer();
  if (kommune === null) throw accessDenied('FORBIDDEN');
  return kommune;
}
