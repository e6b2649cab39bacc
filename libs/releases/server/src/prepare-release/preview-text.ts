import type { PreviewCell, PublicationPreview } from '@teilziel/releases/model';
import { formatNumber, germanSign, statusHasValue } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import type { PreviewCellType, PublicationPreviewType } from './release-preview.type';

/** Counts as they are protected: "24", with their base "24 von 117"; a plain value with the digits it has. */
function countText({ numerator, denominator, value, status }: Observation): string {
  if (numerator !== null) {
    return denominator === null ? numberText(numerator) : `${numberText(numerator)} von ${numberText(denominator)}`;
  }
  if (value === null) return statusHasValue(status) ? '' : germanSign(status, null);
  return numberText(value);
}

const MOST_DIGITS = 3;

function numberText(value: number): string {
  const digits = [0, 1, 2].find((places) => Number(value.toFixed(places)) === value) ?? MOST_DIGITS;
  return formatNumber(value, digits);
}

function cellOf({ internal, shown, interval, ...cell }: PreviewCell): PreviewCellType {
  const [from, to] = interval ?? [null, null];
  return { ...cell, internal: countText(internal), shown: countText(shown), from, to };
}

export function previewType(preview: PublicationPreview): PublicationPreviewType {
  return { ...preview, tables: preview.tables.map((table) => ({ ...table, cells: table.cells.map(cellOf) })) };
}
