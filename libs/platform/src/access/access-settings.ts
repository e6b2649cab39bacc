import type { Access } from './access';

/** The three settings the policies read, as text; they end with the transaction. */
export interface AccessSettings {
  readonly kommunen: string;
  readonly rights: string;
  readonly person: string;
}

const RIGHT = /^[a-z-]+$/;

function listOf(numbers: readonly number[]): string {
  if (!numbers.every((number) => Number.isSafeInteger(number))) throw new TypeError('A Kommune is a whole number');
  return numbers.join(',');
}

const known = new WeakMap<Access, AccessSettings>();

/** Only digits, commas and lower-case words ever leave here: they may stand in SQL. */
export function settingsOf(access: Access): AccessSettings {
  const before = known.get(access);
  if (before) return before;
  if (!access.rights.every((right) => RIGHT.test(right))) throw new TypeError('A right is one lower-case word');
  const settings = {
    kommunen: listOf(access.kommunen),
    rights: access.rights.join(','),
    person: access.personId === null ? '' : listOf([access.personId]),
  };
  known.set(access, settings);
  return settings;
}

/** The same with Kommunen that the running transaction has entered since. */
export function withKommunen(settings: AccessSettings, entered: readonly number[]): AccessSettings {
  if (entered.length === 0) return settings;
  return { ...settings, kommunen: [settings.kommunen, listOf(entered)].filter(Boolean).join(',') };
}

export const sameSettings = (one: AccessSettings | null, other: AccessSettings): boolean =>
  one !== null && one.kommunen === other.kommunen && one.rights === other.rights && one.person === other.person;

const set = (name: string, value: string): string => `set_config('teilziel.${name}', ${value}, true)`;

export const APPLY = `SELECT ${set('kommunen', '$1')}, ${set('rights', '$2')}, ${set('person', '$3')}`;

export const applied = ({ kommunen, rights, person }: AccessSettings): string =>
  `SELECT ${set('kommunen', `'${kommunen}'`)}, ${set('rights', `'${rights}'`)}, ${set('person', `'${person}'`)}`;
