import { AsyncLocalStorage } from 'node:async_hooks';

/** What the policies of the database ask for (docs/adr/0012-row-security.md). */
export type Right = 'read' | 'work' | 'people' | 'settings' | 'intern' | 'rat' | 'oeffentlich' | 'sign-in' | 'operator';

/** Who is at work, in which Kommunen, with which rights: every statement carries it into the database. */
export interface Access {
  readonly personId: number | null;
  readonly kommunen: readonly number[];
  readonly rights: readonly Right[];
}

/** Nothing is visible: code that forgets to say for whom it works reads no row. */
export const NO_ACCESS: Access = Object.freeze<Access>({ personId: null, kommunen: [], rights: [] });

/** Everybody: public releases of every Kommune. */
export const PUBLIC_ACCESS: Access = Object.freeze<Access>({ personId: null, kommunen: [], rights: ['oeffentlich'] });

const running = new AsyncLocalStorage<Access>();

/** Holds for everything the work starts, also after an await, and never for what runs beside it. */
export function withAccess<T>(access: Access, work: () => T): T {
  return running.run(access, work);
}

export function currentAccess(): Access {
  return running.getStore() ?? NO_ACCESS;
}
