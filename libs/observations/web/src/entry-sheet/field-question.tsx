import { formatNumber, germanSign } from '@teilziel/statistics';
import type { ReactElement } from 'react';
import { focusField } from './field-moves';
import { withPart } from './figures.rules';
import { useSheet } from './sheet-context';
import type { LayoutField, LayoutRow } from './sheet-layout';
import { useEntryTexts } from './texts';

interface Choice {
  readonly label: string;
  readonly value: number | null;
  readonly status: 'A' | 'L' | 'O' | 'Q' | 'M';
}

/** "1.234" asks in place which figure is meant; "k. A." offers the sign it probably means. Nothing is guessed. */
export function FieldQuestion({
  row,
  field,
}: {
  readonly row: LayoutRow;
  readonly field: LayoutField;
}): ReactElement | null {
  const { store } = useSheet();
  const texts = useEntryTexts();
  const ref = { code: row.code, cell: field.cell, part: field.part };
  const read = store.problem(ref)?.read;
  const record = store.cell(ref);
  if (!read || !record) return null;
  const choices: readonly Choice[] =
    read.kind === 'ambiguous'
      ? [
          { label: formatNumber(read.german, 0), value: read.german, status: 'A' },
          { label: formatNumber(read.english, 3), value: read.english, status: 'A' },
        ]
      : read.suggestion === null
        ? []
        : [{ label: texts.asSign(germanSign(read.suggestion, null)), value: null, status: 'L' }];
  const take = ({ value, status }: Choice): void => {
    store.restore(ref);
    store.apply([{ ...ref, after: withPart(record.current, field.part, { value, status }) }]);
    focusField(field);
  };
  return (
    <div className="tz-message tz-message-error">
      <p lang="de">
        <strong>{field.label}:</strong> {read.sentence}
      </p>
      <div className="tz-button-row">
        {choices.map((choice) => (
          <button key={choice.label} type="button" className="tz-button tz-button-small" onClick={() => take(choice)}>
            {choice.label}
          </button>
        ))}
        <button
          type="button"
          className="tz-text-button"
          onClick={() => {
            store.restore(ref);
            focusField(field);
          }}
        >
          {texts.discard}
        </button>
      </div>
    </div>
  );
}
