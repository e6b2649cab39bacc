import type { GrantLineFragment } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';
import { useRoleNames } from './role-names';
import { berlinToday, germanDate } from './german-date.rules';
import { useVerwaltungTexts } from './texts';

/** `current` says "today"; this one says "not any more". */
export function hasEnded({ validTo }: { readonly validTo: string | null }): boolean {
  return validTo !== null && validTo < berlinToday();
}

/** "Erfassung, Jobcenter · bis 12.12.2026 · vertritt Sabine Ott" */
export function GrantWords({ grant }: { readonly grant: GrantLineFragment }): ReactElement {
  const texts = useVerwaltungTexts();
  const roles = useRoleNames();
  const begins = grant.validFrom > berlinToday();
  const notes = [
    begins ? texts.from(germanDate(grant.validFrom)) : null,
    grant.validTo === null ? null : texts.until(germanDate(grant.validTo)),
    grant.deputyFor === null ? null : texts.deputyOf(grant.deputyFor),
  ].filter((note) => note !== null);
  return (
    <>
      <span className="tz-grant-role">{roles[grant.role]}</span>
      {grant.fachamt === null ? null : `, ${grant.fachamt}`}
      {notes.map((note) => (
        <span key={note} className="tz-muted">
          {' '}
          · {note}
        </span>
      ))}
    </>
  );
}
