import type { ObsStatus } from '@teilziel/statistics';
import type { ReactElement } from 'react';
import { withSign } from '../entry-sheet/figures.rules';
import { useSheet } from '../entry-sheet/sheet-context';
import type { ActiveField } from '../entry-sheet/sheet-context';
import { useTopic } from '../entry-sheet/sheet-topics';
import { useCellTexts } from './texts';

const ABSENT = ['L', 'O', 'Q', 'M'] as const;
const QUALITY = ['U', 'P', 'E'] as const;

/** The signs of the tables as choices: why there is no figure, or what is to be known of one. A second press takes it away. */
export function SignChoice({ active }: { readonly active: ActiveField }): ReactElement | null {
  const { store } = useSheet();
  const texts = useCellTexts();
  const { row, field } = active;
  useTopic(store.topics, `c|${row.code}|${field.cell}`);
  const record = store.cell({ code: row.code, cell: field.cell });
  if (!record || record.locked || field.computed) return null;
  const { current } = record;
  const hasFigure = current.numerator !== null || current.denominator !== null || current.value !== null;
  const choose = (status: ObsStatus): void => {
    const after = withSign(current, current.status === status ? 'A' : status);
    store.apply([{ code: row.code, cell: field.cell, after }]);
  };
  return (
    <section>
      <h3>{texts.sign}</h3>
      <ul className="tz-signs">
        {[...ABSENT, ...(hasFigure ? QUALITY : [])].map((status) => (
          <li key={status}>
            <button type="button" aria-pressed={current.status === status} onClick={() => choose(status)}>
              <span className="tz-sign">{texts.signs[status].sign}</span> {texts.signs[status].meaning}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
