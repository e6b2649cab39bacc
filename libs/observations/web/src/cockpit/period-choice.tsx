import { parsePeriod, periodLabel } from '@teilziel/statistics';
import { SelectField } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useCockpitTexts } from './texts';

const PARAMETER = 'zeitraum';

/** The period stands in the address: links lead to it, Back undoes a choice. */
export function useChosenPeriod(): string | null {
  return useSearchParams()[0].get(PARAMETER);
}

function labelOf(code: string): string {
  try {
    return periodLabel(parsePeriod(code));
  } catch {
    return code;
  }
}

export interface PeriodChoiceProps {
  readonly current: string;
  readonly periods: readonly string[];
}

export function PeriodChoice({ current, periods }: PeriodChoiceProps): ReactElement | null {
  const texts = useCockpitTexts();
  const [, setAddress] = useSearchParams();
  if (periods.length < 2) return null;
  return (
    <SelectField
      id={PARAMETER}
      label={texts.period}
      value={current}
      onChange={(period) => setAddress({ [PARAMETER]: period }, { preventScrollReset: true })}
      options={periods.map((period) => ({ value: period, label: labelOf(period) }))}
    />
  );
}
