import { Button, EmptyState, TextField } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { DueDialog } from './due-dialog';
import { DueTable } from './due-table';
import { SeveralDueDialog } from './several-due-dialog';
import { matching } from './rules.types';
import type { SectionProps } from './rules.types';
import { useRulesTexts } from './texts';

/** No code of an indicator. */
const SEVERAL = ' ';

/** When each indicator is asked for; one or several are changed at a time. */
export function DueSection({ rules, onSaved, onStale }: SectionProps): ReactElement {
  const texts = useRulesTexts();
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string | null>(null);
  const { indicators } = rules;
  const shown = matching(indicators, filter);
  const selected = indicators.filter(({ code }) => chosen.has(code));
  const opened = indicators.find(({ code }) => code === open);
  const choose = (codes: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const code of codes)
      if (on) next.add(code);
      else next.delete(code);
    setChosen(next);
  };
  const saved = (what: string): void => {
    setOpen(null);
    setChosen(new Set());
    onSaved(what);
  };
  const dialog = { onClose: () => setOpen(null), onSaved: saved, onStale };
  if (indicators.length === 0)
    return (
      <EmptyState>
        <p>{texts.due.none}</p>
      </EmptyState>
    );
  return (
    <section className="tz-section" aria-labelledby="fristen">
      <h2 id="fristen">{texts.due.heading}</h2>
      <p className="tz-meta">{texts.due.lead}</p>
      <div className="tz-rules-tools">
        <TextField id="filter" type="search" label={texts.due.filter} value={filter} onChange={setFilter} />
        <p className="tz-meta" role="status">
          {shown.length === 0 ? texts.due.nothing : texts.due.shown(shown.length, indicators.length)}
        </p>
      </div>
      {selected.length === 0 ? null : (
        <div className="tz-rules-chosen">
          <span>{texts.due.chosen(selected.length)}</span>
          <Button kind="filled" onPress={() => setOpen(SEVERAL)}>
            {texts.due.changeChosen}
          </Button>
          <button type="button" className="tz-text-button" onClick={() => setChosen(new Set())}>
            {texts.due.unchoose}
          </button>
        </div>
      )}
      {shown.length === 0 ? null : (
        <DueTable
          rules={rules}
          shown={shown}
          chosen={chosen}
          onChoose={choose}
          onChange={({ code }) => setOpen(code)}
        />
      )}
      {open === SEVERAL ? (
        <SeveralDueDialog rules={rules} indicators={selected} {...dialog} />
      ) : opened === undefined ? null : (
        <DueDialog rules={rules} indicator={opened} {...dialog} />
      )}
    </section>
  );
}
