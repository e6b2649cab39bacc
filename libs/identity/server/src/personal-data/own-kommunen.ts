import { type Access, withAccess } from '@teilziel/platform';
import type { DataSource } from 'typeorm';
import { signingIn } from '../sessions/sign-in-access';
import { KOMMUNEN_OF_PERSON } from './personal-data.queries';

export interface OwnKommune {
  readonly kommune_id: number;
  readonly ags: string;
  readonly name: string;
}

/** What stands about a person stands in all their Kommunen, whatever role they hold there today. */
const RIGHTS: Access['rights'] = ['sign-in', 'people', 'read', 'intern', 'rat', 'oeffentlich', 'operator'];

/**
 * The one work that looks into several Kommunen for one person. Every statement inside names the person, so that these
 * rights show nobody else.
 */
export async function acrossOwnKommunen<T>(
  dataSource: DataSource,
  personId: number,
  work: (kommunen: readonly OwnKommune[]) => Promise<T>,
): Promise<T> {
  const kommunen: OwnKommune[] = await signingIn(personId, () => dataSource.query(KOMMUNEN_OF_PERSON, [personId]));
  const access = { personId, kommunen: kommunen.map(({ kommune_id: id }) => id), rights: RIGHTS };
  return withAccess(access, () => work(kommunen));
}
