import { Message } from '@teilziel/ui';
import type { ReactElement } from 'react';
import type { StateIconName } from '../shell/state-icon';
import { StateWord } from '../shell/state-word';
import { countsOf } from './row-state.rules';
import { useSheet } from './sheet-context';
import { useTopic } from './sheet-topics';
import { useEntryTexts } from './texts';

const LEGEND: readonly Exclude<StateIconName, 'open'>[] = ['saved', 'saving', 'local', 'hint', 'error', 'locked'];

/** How much is saved, what the symbols mean, and whether something waits on this device. */
export function SheetProgress(): ReactElement {
  const { store, layout, queue } = useSheet();
  const texts = useEntryTexts();
  useTopic(store.topics, 'sheet');
  const { cells, filled, local } = countsOf(store, layout.rows);
  return (
    <>
      <div className="tz-entry-progress">
        <p>
          <strong>{texts.cellsOf(filled, cells)}</strong> {texts.savedWord}
          <span className="tz-progress" aria-hidden="true">
            <span style={{ width: `${cells === 0 ? 0 : (100 * filled) / cells}%` }} />
          </span>
        </p>
        <p className="tz-entry-legend">
          {LEGEND.map((name) => (
            <StateWord key={name} name={name}>
              {texts.states[name]}
            </StateWord>
          ))}
        </p>
      </div>
      <p className="tz-hidden" role="status">
        {store.announcement}
      </p>
      {local > 0 ? <Message kind="info">{texts.offline(local)}</Message> : null}
      {layout.sharedLock === null ? null : (
        <Message kind="info">
          <span lang="de">{texts.lockedFor(layout.sharedLock, store.indicators.size)}</span>
        </Message>
      )}
      {queue.keeps ? null : <Message kind="hint">{texts.keepsNothing}</Message>}
    </>
  );
}
