import type { PrepareReleaseQuery } from '@teilziel/graphql-client';
import { formatNumber } from '@teilziel/statistics';
import { Button, SelectField } from '@teilziel/ui';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { periodText } from '../shell/release-dates';
import { Coarsening } from './coarsening';
import type { StepProps } from './release-draft.rules';
import { SecrecyTable } from './secrecy-table';
import { groupsOf } from './secrecy.rules';
import type { Preview, SecrecyGroup } from './secrecy.rules';
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

interface GroupsProps {
  readonly groups: readonly SecrecyGroup[];
  readonly chosen: SecrecyGroup;
  readonly onChoose: (group: SecrecyGroup) => void;
}

function Groups({ groups, chosen, onChoose }: GroupsProps): ReactElement {
  const { secrecy } = useFreigabeTexts();
  const [all, setAll] = useState(false);
  const listed = all ? groups : groups.slice(0, LISTED);
  return (
    <nav aria-label={secrecy.affected(groups.length)}>
      <p>
        <strong>{secrecy.affected(groups.length)}</strong>
      </p>
      <ul className="tz-plain tz-secrecy-list">
        {listed.map((group) => (
          <li key={group.code}>
            <button type="button" aria-current={group === chosen ? 'true' : undefined} onClick={() => onChoose(group)}>
              <strong>
                {group.code} {group.name}
              </strong>
              <span className="tz-note">
                {secrecy.cells(group.hidden)} · {secrecy.periods(group.tables.length)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {listed.length < groups.length ? (
        <button type="button" className="tz-text-button" onClick={() => setAll(true)}>
          {secrecy.more(groups.length - listed.length)}
        </button>
      ) : null}
    </nav>
  );
}

function Tables({
  preview,
  scope,
}: { readonly preview: Preview } & Pick<StepProps['draft'], 'scope'>): ReactElement | null {
  const { secrecy } = useFreigabeTexts();
  const groups = useMemo(() => groupsOf(preview.tables), [preview]);
  const [group, setGroup] = useState(groups[0]);
  const [period, setPeriod] = useState('');
  const table = group?.tables.find((one) => one.period === period) ?? group?.tables[0];
  if (group === undefined || table === undefined) return null;
  return (
    <div className="tz-secrecy">
      <Groups groups={groups} chosen={group} onChoose={setGroup} />
      <div>
        {group.tables.length > 1 ? (
          <SelectField
            id="zeitraum"
            label={secrecy.period}
            value={table.period}
            onChange={setPeriod}
            options={group.tables.map((one) => ({ value: one.period, label: periodText(one.period) }))}
          />
        ) : null}
        <SecrecyTable table={table} scope={scope} />
      </div>
    </div>
  );
}

export interface StepSecrecyProps extends StepProps {
  readonly prepared: PrepareReleaseQuery['prepareRelease'];
  readonly policy: PrepareReleaseQuery['disclosurePolicy'];
  /** Another policy holds now: everything is computed again. */
  readonly onPolicy: () => void;
}

/** What will be hidden, why, and what it costs, before anything is released. */
export function StepSecrecy({ step, draft, go, prepared, policy, onPolicy }: StepSecrecyProps): ReactElement {
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
            {policy.roundToFive ? ` ${secrecy.rounded}` : ''}
          </p>
          <Figures preview={preview} />
          {preview.mergedDn > 0 ? <p className="tz-measure">{secrecy.merged(preview.mergedDn)}</p> : null}
          <Tables key={preview.hidden} preview={preview} scope={draft.scope} />
          <Coarsening preview={preview} policy={policy} scope={draft.scope} onPolicy={onPolicy} />
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
