import type { TemplateRow } from '@teilziel/exchange/model';
import { FIRST_FIGURE } from '@teilziel/exchange/model';

/** Column of the total in a row's fields: after women, men, divers, not stated. */
const TOTAL = 4;

export const columnLetter = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + FIRST_FIGURE + column);

/** The formula of a field that follows from others, as the screen computes it; null for an input. */
export function formulaOf(row: TemplateRow, column: number, line: number): string | null {
  const field = row.fields[column];
  if (!field) return null;
  if (row.kind === 'computed') return rateFormula(columnLetter(column), line, row.factor);
  if (!field.computed) return null;
  const parts = row.fields.filter((part, at) => part !== null && at !== TOTAL).length;
  return totalFormula(`${columnLetter(0)}${line}:${columnLetter(TOTAL - 1)}${line}`, parts);
}

/** Only complete parts make a total; what cannot occur (X) and what is exactly nothing (–) add nothing. */
function totalFormula(range: string, parts: number): string {
  const told = ['–', '-', 'X'].map((sign) => `COUNTIF(${range},"${sign}")`).join('+');
  return `IF(COUNTIF(${range},"X")=${parts},"X",IF(COUNT(${range})+${told}=${parts},SUM(${range}),""))`;
}

/** Base and count stand in the two lines above. */
function rateFormula(column: string, line: number, factor: number): string {
  const [base, count] = [`${column}${line - 2}`, `${column}${line - 1}`];
  return `IF(AND(ISNUMBER(${base}),ISNUMBER(${count})),IF(${base}>0,${count}/${base}*${factor},""),"")`;
}

/** What a field takes: for counts whole figures from 0, else any figure; or a sign; or a figure with a sign of quality. */
export function inputFormula(cell: string, isCount: boolean, signs: string): string {
  const figure = isCount ? `AND(ISNUMBER(${cell}),${cell}>=0,${cell}=INT(${cell}))` : `ISNUMBER(${cell})`;
  const quality = `OR(RIGHT(${cell},2)=" p",RIGHT(${cell},2)=" s",LEFT(${cell},1)="(")`;
  return `OR(IF(ISNUMBER(${cell}),${figure},FALSE),ISNUMBER(MATCH(${cell},${signs},0)),AND(ISTEXT(${cell}),${quality}))`;
}
