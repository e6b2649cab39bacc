import type { PrepareReleaseQuery } from '@teilziel/graphql-client';
import { formatNumber } from '@teilziel/statistics';
import { Button } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { periodText } from '../shell/release-dates';
import type { StepProps } from './release-draft.rules';
import { SecrecyTable } from './secrecy-table';
import type { Preview } from './secrecy.rules';
import { StepHeading } from './step-heading';
import { useFreigabeTexts } from './texts';

const LISTED = 6;
const PERCENT = 100;

function Figures({ preview }: { readonly preview: Preview }): ReactElement {
  const { secrecy, count } = useFreigabeTexts();
  const { primary, secondary, derivable, assessmentsLost, earlierReleases, optimal, gap } = preview;
  const cost = optimal
    ? secrecy.optimal
    : gap === null
      ? secrecy.whole
      : secrecy.gap(`${formatNumber(gap * PERCENT, 0)}\u00a0%`);
  const figures = [
    { figure: primary, name: secrecy.primary, note: secrecy.primaryNote },
    { figure: secondary, name: secrecy.secondary, note: cost },
    { figure: derivable, name: secrecy.derivable, note: secrecy.checked(earlierReleases) },
    { figure: assessmentsLost, name: secrecy.lost, note: secrecy.lostNote },
  ];
  return (
    <dl className="tz-figures">
      {figures.map(({ figure, name, note }) => (
        <div key={name}>
          <dt>
            {name} <span className="tz-note">{note}</span>
          </dt>
          <dd>{count(figure)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Tables({
  preview,
  scope,
}: { readonly preview: Preview } & Pick<StepProps['draft'], 'scope'>): ReactElement | null {
  const { secrecy } = useFreigabeTexts();
  const [chosen, setChosen] = useState(0);
  const [all, setAll] = useState(false);
  const { tables } = preview;
  const table = tables[chosen];
  if (table === undefined) return null;
  const listed = all ? tables : tables.slice(0, LISTED);
  return (
    <div className="tz-secrecy">
      <nav aria-label={secrecy.affected(tables.length)}>
        <p>
          <strong>{secrecy.affected(tables.length)}</strong>
        </p>
        <ul className="tz-plain tz-secrecy-list">
          {listed.map(({ code, name, period, hidden }, at) => (
            <li key={`${code} ${period}`}>
              <button type="button" aria-current={at === chosen ? 'true' : undefined} onClick={() => setChosen(at)}>
                <strong>
                  {code} {name}
                </strong>
                <span className="tz-note">
                  {periodText(period)} · {secrecy.cells(hidden)}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {listed.length < tables.length ? (
          <button type="button" className="tz-text-button" onClick={() => setAll(true)}>
            {secrecy.more(tables.length - listed.length)}
          </button>
        ) : null}
      </nav>
      <SecrecyTable table={table} scope={scope} />
    </div>
  );
}

export interface StepSecrecyProps extends StepProps {
  readonly prepared: PrepareReleaseQuery['prepareRelease'];
}

/** What will be hidden, why, and what it costs, before anything is released. */
export function StepSecrecy({ step, draft, go, prepared }: StepSecrecyProps): ReactElement {
  const { secrecy, steps } = useFreigabeTexts();
  const { preview } = prepared;
  return (
    <>
      <StepHeading step={step} corrects={draft.corrects}>
        {secrecy.heading}
      </StepHeading>
      {preview ? (
        <>
          <p className="tz-lead">
            {secrecy.sentence(preview.cells, preview.hidden)}
            {preview.hidden > 0 && preview.derivable === 0 ? ` ${secrecy.safe}` : ''}
          </p>
          <Figures preview={preview} />
          {preview.mergedDn > 0 ? <p className="tz-measure">{secrecy.merged(preview.mergedDn)}</p> : null}
          <Tables preview={preview} scope={draft.scope} />
        </>
      ) : null}
      <div className="tz-step-foot tz-button-row">
        <Button kind="filled" onPress={() => go(4)}>
          {secrecy.next}
        </Button>
        <Button onPress={() => go(2)}>{steps.back}</Button>
      </div>
    </>
  );
}
