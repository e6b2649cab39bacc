import type { GrantLineFragment } from '@teilziel/graphql-client';
import { Button, TableFrame } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useRoleNames } from '../verwaltung/role-names';
import { berlinToday, germanDate } from '../verwaltung/german-date.rules';
import { hasEnded } from '../verwaltung/grant-words';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { AddRoleDialog } from './add-role-dialog';
import { ChangeSection } from '../verwaltung/change-section';
import type { PersonPartProps } from './person-part';
import { EndRoleDialog } from './end-role-dialog';
import { usePersonTexts } from './texts';

function Row({ grant, onEnd }: { readonly grant: GrantLineFragment; readonly onEnd: () => void }): ReactElement {
  const texts = usePersonTexts();
  const common = useVerwaltungTexts();
  const roles = useRoleNames();
  const ended = hasEnded(grant);
  const begins = grant.validFrom > berlinToday();
  return (
    <tr className={`tz-reading-row ${ended ? 'tz-muted' : ''}`}>
      <th scope="row">
        {roles[grant.role]}
        {grant.fachamt === null ? null : `, ${grant.fachamt}`}
        {grant.deputyFor === null ? null : (
          <span className="tz-person-email tz-meta">{common.deputyOf(grant.deputyFor)}</span>
        )}
        {grant.origin === 'claim' ? <span className="tz-person-email tz-meta">{common.byClaim}</span> : null}
      </th>
      <td data-label={texts.from}>{germanDate(grant.validFrom)}</td>
      <td data-label={texts.to}>
        {grant.validTo === null ? <span className="tz-muted">{texts.open}</span> : germanDate(grant.validTo)}
      </td>
      <td>{ended ? common.ended : begins ? common.later : texts.holds}</td>
      <td className="tz-row-action">
        {ended ? null : (
          <Button
            kind="small"
            label={`${texts.end}: ${roles[grant.role]}${grant.fachamt === null ? '' : `, ${grant.fachamt}`}`}
            onPress={onEnd}
          >
            {texts.end}
          </Button>
        )}
      </td>
    </tr>
  );
}

function RolesTable({
  grants,
  onEnd,
}: {
  readonly grants: readonly GrantLineFragment[];
  readonly onEnd: (grant: GrantLineFragment) => void;
}): ReactElement {
  const texts = usePersonTexts();
  const common = useVerwaltungTexts();
  return (
    <TableFrame caption={texts.rolesCaption} captionHidden variant="stack">
      <thead>
        <tr>
          <th scope="col">{common.role}</th>
          <th scope="col">{texts.from}</th>
          <th scope="col">{texts.to}</th>
          <th scope="col">{texts.state}</th>
          <th scope="col">
            <span className="tz-hidden">{texts.end}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => (
          <Row key={grant.id} grant={grant} onEnd={() => onEnd(grant)} />
        ))}
      </tbody>
    </TableFrame>
  );
}

/** What holds first, what has ended last. */
const inOrder = (grants: readonly GrantLineFragment[]): readonly GrantLineFragment[] =>
  grants.toSorted((one, other) => Number(hasEnded(one)) - Number(hasEnded(other)));

export function RolesSection({ detail, onChanged }: PersonPartProps): ReactElement {
  const texts = usePersonTexts();
  const roles = useRoleNames();
  const [said, setSaid] = useState('');
  const [ending, setEnding] = useState<GrantLineFragment | null>(null);
  const [adding, setAdding] = useState(false);
  const { person } = detail;
  return (
    <ChangeSection heading={texts.roles} said={said}>
      {person.roles.length === 0 ? (
        <p className="tz-measure">{texts.noRoles}</p>
      ) : (
        <RolesTable grants={inOrder(person.roles)} onEnd={setEnding} />
      )}
      <p className="tz-below">
        <Button onPress={() => setAdding(true)}>{texts.add}</Button>
      </p>
      {ending === null ? null : (
        <EndRoleDialog
          person={person.id}
          grant={ending}
          onClose={() => setEnding(null)}
          onEnded={(changed, day) => {
            setEnding(null);
            setSaid(texts.ended(roles[ending.role], day));
            onChanged(changed);
          }}
        />
      )}
      {adding ? (
        <AddRoleDialog
          person={person.id}
          onClose={() => setAdding(false)}
          onAdded={(changed, role) => {
            setAdding(false);
            setSaid(texts.added(roles[role]));
            onChanged(changed);
          }}
        />
      ) : null}
    </ChangeSection>
  );
}
