import { sparkModelOf } from '@teilziel/charts/model';
import type { SeriesRole, SparkModel } from '@teilziel/charts/model';
import { drawSpark } from '@teilziel/charts/svg';
import type { CellDetailQuery } from '@teilziel/graphql-client';
import { computeRate } from '@teilziel/observations/model';
import { DefinitionList } from '@teilziel/ui';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { ActiveField } from '../entry-sheet/sheet-context';
import { useCellTexts } from './texts';

type Detail = CellDetailQuery['cellDetail'];

const ROLES: Readonly<Record<string, SeriesRole>> = { F: 'women', M: 'men', D: 'divers', N: 'other', _T: 'total' };

const LONGEST_LABEL = 16;

/** Beside the end of the line there is room for a word; the heading above says all of it. */
function directLabelOf(text: string, cell: string): string {
  const word = cell.split(', ').at(-1) ?? cell;
  return text.replace('Insgesamt', word.length > LONGEST_LABEL ? '' : word).trim();
}

/** The last values of this cell as a line with its own scale, labelled as the cell is. */
function sparkOf({ row, field }: ActiveField, series: Detail['series']): SparkModel {
  const { indicator } = row;
  const shown = series.map(({ numerator, denominator, value, status }) => {
    if (row.kind !== 'computed') return { numerator, denominator, value }[row.kind];
    return (
      computeRate({ numerator, denominator, value, status: 'A' }, indicator.factor) ?? (status === '' ? null : value)
    );
  });
  const model = sparkModelOf({
    name: row.label,
    unit: row.note,
    decimals: row.kind === 'computed' || row.kind === 'value' ? indicator.decimals : 0,
    periods: series.map(({ period }) => period),
    total: shown,
    women: [],
    men: [],
    breaks: [],
  });
  const named = (text: string): string => text.replaceAll('Insgesamt', field.label);
  return {
    ...model,
    altText: named(model.altText),
    series: model.series.map((one) => ({
      ...one,
      role: ROLES[field.column] ?? 'total',
      directLabel: one.directLabel === null ? null : directLabelOf(one.directLabel, field.label),
    })),
  };
}

/** What is counted, where it comes from, what is usual; the line above says it at a glance. */
export function CellFacts({ active, detail }: { readonly active: ActiveField; readonly detail: Detail }): ReactElement {
  const texts = useCellTexts();
  const { series, definition, source, periodText, usual } = detail;
  const svg = useMemo(
    () => (series.length === 0 ? '' : drawSpark(sparkOf(active, series), { theme: 'screen-light', width: 290 })),
    [active, series],
  );
  const facts = [
    { term: texts.source, description: source },
    { term: texts.period, description: periodText },
    ...(usual === null ? [] : [{ term: texts.usual, description: usual }]),
  ];
  return (
    <>
      {svg === '' ? null : (
        <figure className="tz-spark" lang="de">
          <div dangerouslySetInnerHTML={{ __html: svg }} />
        </figure>
      )}
      <h3>{texts.counted}</h3>
      <p lang="de">{definition}</p>
      <DefinitionList entries={facts} />
    </>
  );
}
