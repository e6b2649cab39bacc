import type { PersonLineFragment } from '@teilziel/graphql-client';
import { TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { germanDate, momentText } from '../verwaltung/german-date.rules';
import { GrantWords, hasEnded } from '../verwaltung/grant-words';
import { StateWord } from '../verwaltung/state-word';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { useVerwaltungAddress } from '../verwaltung/use-verwaltung-address';
import { usePeopleTexts } from './texts';

/** What holds or will hold; what has ended stands on the page of the person. */
function Roles({ person }: { readonly person: PersonLineFragment }): ReactElement {
  const { noRole } = useVerwaltungTexts();
  const held = person.roles.filter((grant) => !hasEnded(grant));
  if (held.length === 0) return <span className="tz-muted">{noRole}</span>;
  return (
    <ul className="tz-grants">
      {held.map((grant) => (
        <li key={grant.id}>
          <GrantWords grant={grant} />
        </li>
      ))}
    </ul>
  );
}

function LastSeen({ person }: { readonly person: PersonLineFragment }): ReactElement {
  const texts = usePeopleTexts();
  if (person.lastSeen !== null) return <span className="tz-nowrap">{momentText(person.lastSeen)}</span>;
  const words = person.invitedAt === null ? texts.never : texts.invitedOn(germanDate(person.invitedAt));
  return <span className="tz-muted">{words}</span>;
}

function Row({ person }: { readonly person: PersonLineFragment }): ReactElement {
  const texts = usePeopleTexts();
  const to = useVerwaltungAddress();
  return (
    <tr className="tz-reading-row">
      <th scope="row" className="tz-person-name">
        <Link to={to(`personen/${person.id}`)}>{person.name}</Link>
        <span className="tz-person-email tz-meta">{person.email}</span>
      </th>
      <td>
        <Roles person={person} />
      </td>
      <td>
        <StateWord state={person.state} />
      </td>
      <td data-label={texts.lastSeen}>
        <LastSeen person={person} />
      </td>
      <td data-label={texts.secondFactor}>
        {person.secondFactor ? texts.withSecondFactor : <span className="tz-muted">{texts.withoutSecondFactor}</span>}
      </td>
    </tr>
  );
}

export function PeopleTable({ people }: { readonly people: readonly PersonLineFragment[] }): ReactElement {
  const texts = usePeopleTexts();
  return (
    <TableFrame caption={texts.caption} captionHidden variant="stack">
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.rolesHeld}</th>
          <th scope="col">{texts.state}</th>
          <th scope="col">{texts.lastSeen}</th>
          <th scope="col">{texts.secondFactor}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row key={person.id} person={person} />
        ))}
      </tbody>
    </TableFrame>
  );
}
