import type { ReactElement } from 'react';
import { useIndicatorTexts } from './texts';
import type { Breakdown } from './breakdown.rules';

interface BreakdownSelectProps {
  readonly choices: readonly Breakdown[];
  readonly value: string;
  readonly onChoose: (key: string) => void;
}

function Option({ choice }: { readonly choice: Breakdown }): ReactElement {
  return <option value={choice.key}>{choice.option}</option>;
}

/** Grouped, each option beginning with its own word: in a list of two hundred one types "Alb". */
export function BreakdownSelect({ choices, value, onChoose }: BreakdownSelectProps): ReactElement | null {
  const texts = useIndicatorTexts();
  if (choices.length < 2) return null;
  const groups = [...new Set(choices.flatMap(({ group }) => group ?? []))];
  return (
    <label className="tz-segments-row tz-field-label">
      {texts.breakdown}
      <select className="tz-input tz-input-inline" value={value} onChange={(event) => onChoose(event.target.value)}>
        {choices.map((choice) => (choice.group === null ? <Option key={choice.key} choice={choice} /> : null))}
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {choices.map((choice) => (choice.group === group ? <Option key={choice.key} choice={choice} /> : null))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
