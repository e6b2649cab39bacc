import type { Viewer } from '@teilziel/kommune/server';
import { type Access, withAccess } from '@teilziel/platform';
import type { DataSource } from 'typeorm';
import { Refusal } from '../people/refusal';
import { signingIn } from '../sessions/sign-in-access';
import { KOMMUNEN_OF_PERSON } from './personal-data.queries';

export interface OwnKommune {
  readonly kommune_id: number;
  readonly ags: string;
  readonly name: string;
  readonly opened: boolean;
}

/** What stands about a person stands in all their Kommunen, whatever role they hold there today. */
const RIGHTS: Access['rights'] = ['sign-in', 'people', 'read', 'intern', 'rat', 'oeffentlich', 'operator'];

const NOT_ALL_OPEN =
  'Sie gehören auch zu einer Kommune, die dieses Dienstkonto nicht kennt. Melden Sie sich mit Ihrem Passwort an, oder wenden Sie ' +
  'sich an die Verwaltung dieser Kommune.';

/**
 * The one work that looks into several Kommunen for one person. Every statement inside names the person, so that these
 * rights show nobody else. A Dienstkonto that does not open all of them opens none here (ADR 14): another Kommune could
 * act as the person.
 */
export async function acrossOwnKommunen<T>(
  dataSource: DataSource,
  { personId, sessionId }: Pick<Viewer, 'personId' | 'sessionId'>,
  work: (kommunen: readonly OwnKommune[]) => Promise<T>,
): Promise<T> {
  const kommunen: OwnKommune[] = await signingIn(personId, () =>
    dataSource.query(KOMMUNEN_OF_PERSON, [personId, sessionId]),
  );
  if (!kommunen.every(({ opened }) => opened)) throw new Refusal({ text: NOT_ALL_OPEN });
  const access = { personId, kommunen: kommunen.map(({ kommune_id: id }) => id), rights: RIGHTS };
  return withAccess(access, () => work(kommunen));
}
