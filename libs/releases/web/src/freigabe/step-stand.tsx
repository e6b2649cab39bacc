import { GenderPageDocument, useQuestion } from '@teilziel/graphql-client';
import type { FreigabeQuery } from '@teilziel/graphql-client';
import { Button, TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { periodText } from '../shell/release-dates';
import type { StepProps } from './release-draft.rules';
import { StepHeading } from './step-heading';
import { useFreigabeTexts } from './texts';

type Cockpit = FreigabeQuery['cockpit'];

function Missing({ cockpit }: { readonly cockpit: Cockpit }): ReactElement | null {
  const { stand } = useFreigabeTexts();
  const rows = cockpit.rows.flatMap(({ fachamt, name, tiles }) =>
    tiles
      .filter(({ state }) => state !== 'APPROVED')
      .map((tile) => ({ ...tile, key: `${fachamt} ${tile.code} ${tile.period}`, fachamt: name })),
  );
  if (rows.length === 0) return null;
  return (
    <TableFrame caption={stand.caption} variant="stack">
      <thead>
        <tr>
          <th scope="col">{stand.fachamt}</th>
          <th scope="col">{stand.what}</th>
          <th scope="col">{stand.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, fachamt, number, name, period, state }) => (
          <tr key={key}>
            <th scope="row">{fachamt}</th>
            <td>
              {number} {name}, {periodText(period)}
            </td>
            <td>{stand.states[state]}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** What stands out between women and men in what readers have now; decided by figures that are released. */
function Gaps({ ags }: { readonly ags: string }): ReactElement {
  const { stand } = useFreigabeTexts();
  const { answer } = useQuestion(GenderPageDocument, { ags });
  const release = answer?.release ?? null;
  const found = release?.genderAudit?.conspicuous.length ?? null;
  return (
    <p className="tz-step-gaps">
      {release === null || found === null ? null : found === 0 ? (
        stand.noGaps(release.number)
      ) : (
        <>
          <Link to={`/k/${ags}/geschlecht`}>{stand.gaps(found)}</Link>
          {stand.gapsAfter(release.number)}
        </>
      )}
    </p>
  );
}

export interface StepStandProps extends StepProps {
  readonly ags: string;
  readonly cockpit: Cockpit;
}

/** What is approved, and which entries are not in. */
export function StepStand({ step, draft, go, ags, cockpit }: StepStandProps): ReactElement {
  const { stand, steps } = useFreigabeTexts();
  const tiles = cockpit.rows.flatMap((row) => row.tiles);
  const approved = tiles.filter(({ state }) => state === 'APPROVED').length;
  const { periodLabel } = cockpit;
  return (
    <>
      <StepHeading step={step} corrects={draft.corrects}>
        {stand.heading}
      </StepHeading>
      <p className="tz-lead">
        {tiles.length === 0
          ? stand.nothing
          : approved === tiles.length
            ? stand.all(approved, periodLabel)
            : stand.some(approved, tiles.length, periodLabel)}
      </p>
      <p className="tz-measure">{stand.note}</p>
      <Gaps ags={ags} />
      <Missing cockpit={cockpit} />
      <div className="tz-step-foot tz-button-row">
        <Button kind="filled" onPress={() => go(2)}>
          {stand.next}
        </Button>
        <Link to={`/k/${ags}/pruefung`}>{stand.toReview}</Link>
        <Link to={`/k/${ags}/freigabe`}>{steps.toList}</Link>
      </div>
    </>
  );
}
