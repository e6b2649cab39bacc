import { computeRate, computeTotals, obsStatusOf, SHEET_COLUMNS, sheetRows } from '@teilziel/observations/model';
import type { CellPart, SheetRow } from '@teilziel/observations/model';
import { germanSign, type Observation, statusHasValue } from '@teilziel/statistics';
import type { TemplateCell, TemplateField, TemplateIndicator, TemplateRow } from './template.types';

/** The lines of a template: those of the sheet on the screen. */
export function templateRows(indicators: readonly TemplateIndicator[]): TemplateRow[] {
  return indicators.flatMap((indicator) => {
    const figures = computeTotals(indicator, figuresOf(indicator));
    return sheetRows(indicator).map((row, at) => ({
      ...{ id: row.key, number: at === 0 ? (indicator.number ?? '') : '', kind: row.kind },
      ...{ label: row.label, note: row.note, factor: indicator.factor, decimals: indicator.decimals },
      fields: SHEET_COLUMNS.map((column) => {
        const field = row.fields.find((one) => one.column === column);
        const cell = field && indicator.cells.find((one) => one.cell === field.cell);
        if (!field || !cell) return null;
        return fieldOf({ indicator, row, cell, computed: field.computed, figure: figures.get(cell.cell) });
      }),
    }));
  });
}

function figuresOf({ cells }: TemplateIndicator): Map<number, Observation> {
  return new Map(cells.map((cell) => [cell.cell, observationOf(cell)] as const).filter(([, one]) => !isEmpty(one)));
}

const observationOf = ({ numerator, denominator, value, status }: TemplateCell): Observation => ({
  ...{ numerator, denominator, value, status: obsStatusOf(status) ?? 'A' },
});

/** No figure and no sign: nobody has said anything. */
const isEmpty = ({ numerator, denominator, value, status }: Observation): boolean =>
  numerator === null && denominator === null && value === null && statusHasValue(status);

interface FieldMatter {
  readonly indicator: TemplateIndicator;
  readonly row: SheetRow;
  readonly cell: TemplateCell;
  readonly computed: boolean;
  readonly figure: Observation | undefined;
}

function fieldOf({ indicator, row, cell, computed, figure }: FieldMatter): TemplateField {
  const part: CellPart = row.kind === 'computed' ? 'value' : row.kind;
  const rate = row.kind === 'computed' ? computeRate(figure, indicator.factor) : null;
  const value = figure?.[part] ?? null;
  const isSaid = figure !== undefined && (value !== null || !statusHasValue(figure.status));
  return {
    ...{ id: [indicator.code, part, cell.cell].join('|'), code: indicator.code, cell: cell.cell, part },
    ...{ unit: indicator.unit, computed, lock: cell.locked ? (indicator.lock ?? 'Dieses Feld ist gesperrt.') : null },
    value: row.kind === 'computed' ? rate : value,
    status: isSaid ? figure.status : null,
    shown: row.kind === 'computed' ? rate : shownOf(figure, part),
  };
}

/** As a person types it: a figure, the figure with the sign of its quality, or the sign alone. */
function shownOf(figure: Observation | undefined, part: CellPart): number | string | null {
  if (figure === undefined) return null;
  const value = figure[part];
  if (value === null) return statusHasValue(figure.status) ? null : germanSign(figure.status, null);
  const text = figureText(value);
  // The quality of a pair stands at what was counted.
  if (part === 'denominator') return value;
  if (figure.status === 'U') return `(${text})`;
  return figure.status === 'P' || figure.status === 'E' ? `${text} ${germanSign(figure.status, value)}` : value;
}

/** 15 digits are what a spreadsheet keeps: 0.1 + 0.2 comes back as 0,3. */
const figureText = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',');

/** What `shown` is when it comes back as text. */
export const shownText = (shown: TemplateField['shown']): string =>
  typeof shown === 'number' ? figureText(shown) : (shown ?? '');
