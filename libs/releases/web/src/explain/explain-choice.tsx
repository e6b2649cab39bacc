import type { FigurePart, IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { parseCoordinate } from '@teilziel/statistics';
import type { ReactElement } from 'react';
import { labelOf } from '../indicator/breakdown.rules';
import type { Dimensions } from '../indicator/breakdown.rules';
import { periodText } from '../shell/release-dates';
import { PART_ORDER } from './figure-address.rules';
import type { FigureAddress } from './figure-address.rules';
import { useExplainTexts } from './texts';

interface ExplainChoiceProps {
  readonly asked: FigureAddress;
  readonly figures: IndicatorFiguresFragment;
  readonly dimensions: Dimensions;
  readonly onAsk: (asked: FigureAddress) => void;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

function Select({ label, value, options, onChoose }: SelectProps): ReactElement {
  return (
    <label className="tz-field-label">
      {label}
      <select className="tz-input" value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every figure of the indicator is three choices away. */
export function ExplainChoice({ asked, figures, dimensions, onAsk }: ExplainChoiceProps): ReactElement {
  const texts = useExplainTexts();
  const { columns } = figures.series;
  const column = columns.cells.indexOf(asked.cell);
  const bases = columns.denominator[column] ?? [];
  const parts = PART_ORDER.filter((part) => {
    if (part === 'GAP') return asked.cell === '' && (figures.gender?.latest ?? null) !== null;
    return part === 'VALUE' || bases.some((base) => base !== null);
  });
  const known = parts.includes(asked.part) ? parts : [...parts, asked.part];
  const cellLabel = (cell: string): string => {
    const codes = Object.entries(parseCoordinate(cell));
    return codes.length === 0 ? texts.total : codes.map(([name, code]) => labelOf(dimensions, name, code)).join(', ');
  };
  const cells = columns.cells.includes(asked.cell) ? columns.cells : [asked.cell, ...columns.cells];
  return (
    <fieldset className="tz-explain-choice">
      <legend className="tz-hidden">{texts.choose}</legend>
      <Select
        label={texts.period}
        value={asked.period}
        options={columns.periods.toReversed().map((period) => ({ value: period, label: periodText(period) }))}
        onChoose={(period) => onAsk({ ...asked, period })}
      />
      <Select
        label={texts.cell}
        value={asked.cell}
        options={cells.map((cell) => ({ value: cell, label: cellLabel(cell) }))}
        onChoose={(cell) => onAsk({ ...asked, cell, part: asked.part === 'GAP' ? 'VALUE' : asked.part })}
      />
      <Select
        label={texts.part}
        value={asked.part}
        options={known.map((part) => ({ value: part, label: texts.parts[part] }))}
        onChoose={(part) => onAsk({ ...asked, part: part as FigurePart })}
      />
    </fieldset>
  );
}
