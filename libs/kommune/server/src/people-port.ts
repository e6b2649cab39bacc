/** Who is at work for a Fachamt on a day, under the name this Kommune knows them by. */
export interface OfficerOfDay {
  readonly personId: number;
  readonly name: string;
  /** Null: nobody can be written to. */
  readonly email: string | null;
  readonly fachamtId: number;
  /** The absent colleague whose work this is, null for one's own. */
  readonly deputyFor: number | null;
  /** False: invited, but never signed in. */
  readonly hasSignedIn: boolean;
}

export type AccountablePerson = Pick<OfficerOfDay, 'fachamtId' | 'personId' | 'name' | 'email' | 'deputyFor'>;
export type CoordinatorOfDay = Pick<OfficerOfDay, 'personId' | 'name' | 'email'>;

/**
 * The colleagues as other domains need them; identity knows them and the apps bind the two. One statement a question,
 * however many people there are.
 */
export abstract class PeopleOfKommune {
  /** Names to show for authors as they are stored (`person:<id>`, `system`), by author. */
  abstract namesOf(authors: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** Who records for which Fachamt on the day (ISO, Berlin), deputies of the day included. */
  abstract officers(kommuneId: number, day: string): Promise<readonly OfficerOfDay[]>;

  /** Who answers for which Fachamt, and who stands in for them on the day. */
  abstract accountable(kommuneId: number, day: string): Promise<readonly AccountablePerson[]>;

  abstract coordinators(kommuneId: number, day: string): Promise<readonly CoordinatorOfDay[]>;
}
