import type { CockpitState } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';
import { StateSymbol, tileClass } from './state-symbol';
import { useCockpitTexts } from './texts';

const ORDER: readonly CockpitState[] = ['APPROVED', 'TO_REVIEW', 'IN_WORK', 'OPEN', 'RETURNED', 'OVERDUE', 'WAITING'];

export function Legend(): ReactElement {
  const texts = useCockpitTexts();
  return (
    <ul className="tz-tile-legend" aria-label={texts.legend}>
      {ORDER.map((state) => (
        <li key={state}>
          <span className={tileClass(state)} aria-hidden="true">
            <StateSymbol state={state} />
          </span>
          {texts.states[state]}
        </li>
      ))}
    </ul>
  );
}
