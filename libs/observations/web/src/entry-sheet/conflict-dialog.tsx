import { Button, Dialog } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useDays } from '../shell/days';
import type { WorkPerson } from '../shell/work-person';
import { fieldOfCell, focusField } from './field-moves';
import { SHAPE_PARTS, textOf } from './figures.rules';
import { useSheet } from './sheet-context';
import { figuresOf } from './sheet-store';
import { useTopic } from './sheet-topics';
import { useEntryTexts } from './texts';

export interface ConflictDialogProps {
  readonly person: WorkPerson | null;
  readonly today: string;
}

/** Two people, one cell: both values with name and time; nothing is chosen in advance, and nothing closes it but a choice. */
export function ConflictDialog({ person, today }: ConflictDialogProps): ReactElement | null {
  const { store, queue, layout } = useSheet();
  const texts = useEntryTexts();
  const days = useDays();
  useTopic(store.topics, 'sheet');
  const conflict = store.conflicts[0];
  const mine = conflict && store.cell(conflict);
  const indicator = conflict && store.indicators.get(conflict.code);
  if (!conflict || !mine || !indicator) return null;
  const { code, cell, theirs } = conflict;
  const parts = SHAPE_PARTS[indicator.shape];
  const field = fieldOfCell(layout, code, cell);
  const decide = (own: boolean): void => {
    queue.decide(code, cell, own);
    if (field) setTimeout(() => focusField(field));
  };
  const sides = [
    { own: true, name: person?.name ?? texts.you, at: mine.changedAt, figures: mine.current },
    { own: false, name: theirs.by ?? texts.somebody, at: theirs.at, figures: figuresOf(theirs) },
  ];
  return (
    <Dialog title={texts.conflictHeading} alert>
      <p lang="de">
        {indicator.name}, {theirs.label}
      </p>
      <p>{texts.conflictSentence(theirs.by ?? texts.somebody)}</p>
      <ul className="tz-conflict">
        {sides.map(({ own, name, at, figures }) => (
          <li key={String(own)}>
            <p>
              <strong>{own ? texts.yours(name) : name}</strong>
              <span className="tz-meta"> {at === null ? '' : days.recent(at, today)}</span>
            </p>
            <p className="tz-conflict-value">
              {parts
                .map((part) => textOf(figures, part) || '–')
                .reverse()
                .join(texts.outOf)}
            </p>
            <Button onPress={() => decide(own)}>{own ? texts.takeMine : texts.takeTheirs(name)}</Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
