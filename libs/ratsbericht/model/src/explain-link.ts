import type { IndicatorBlock } from '@teilziel/releases/model';
import type { BreakdownColumn } from './breakdown-columns';
import type { ReportLink } from './document';
import type { ReportSnapshot } from './report-snapshot';

/** Leads from a table to the page where its figures are explained; undefined where the installation has no known address. */
export type ExplainLink = (
  indicator: IndicatorBlock,
  periods: readonly string[],
  columns: readonly BreakdownColumn[],
) => ReportLink | undefined;

/** The latest figure of the first column that has one, as the page of the indicator names it ("2025~sex=F~wert"). */
function figureText(periods: readonly string[], columns: readonly BreakdownColumn[]): string | null {
  for (const { cell, values } of columns) {
    const period = periods[values.findLastIndex((value) => value !== null)];
    if (period !== undefined) return [period, cell, 'wert'].join('~');
  }
  return null;
}

export function explainLinks({ address, release, root }: ReportSnapshot): ExplainLink {
  return ({ code }, periods, columns) => {
    const figure = figureText(periods, columns);
    if (address === undefined || address === null || figure === null) return undefined;
    const page = `${address}/k/${root.kommune.ags}/indikatoren/${encodeURIComponent(code)}`;
    const url = `${page}?datenstand=${release.number}&zahl=${encodeURIComponent(figure)}`;
    return { text: `Zahlen erklärt: ${url}`, url };
  };
}
