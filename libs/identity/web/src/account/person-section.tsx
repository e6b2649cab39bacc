import { DefinitionList } from '@teilziel/ui';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { SignedInPerson } from '../session/person-context';
import { germanDate } from '../verwaltung/german-date.rules';
import { useRoleNames } from '../verwaltung/role-names';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { useAccountTexts } from './texts';

type MyRole = SignedInPerson['kommunen'][number]['roles'][number];

function RoleLine({ held }: { readonly held: MyRole }): ReactElement {
  const roles = useRoleNames();
  const { until, deputyOf } = useVerwaltungTexts();
  const parts = [
    held.fachamt,
    held.deputyFor === null ? null : deputyOf(held.deputyFor),
    held.validTo === null ? null : until(germanDate(held.validTo)),
  ].filter((part) => part !== null);
  return (
    <li>
      <strong>{roles[held.role]}</strong>
      {parts.map((part) => (
        <Fragment key={part}>, {part}</Fragment>
      ))}
    </li>
  );
}

export function PersonSection({ person }: { readonly person: SignedInPerson }): ReactElement {
  const texts = useAccountTexts();
  return (
    <section>
      <DefinitionList
        entries={[
          { term: texts.name, description: person.name },
          { term: texts.email, description: person.email },
          ...person.kommunen.map((kommune) => ({
            term: kommune.name,
            description: (
              <>
                <ul>
                  {kommune.roles.map((held) => (
                    <RoleLine key={`${held.role} ${held.fachamt} ${held.deputyFor} ${held.validTo}`} held={held} />
                  ))}
                </ul>
                <Link to={`/k/${kommune.ags}`}>{texts.toKommune}</Link>
              </>
            ),
          })),
        ]}
      />
      <p className="tz-meta">{texts.whoChanges}</p>
    </section>
  );
}
