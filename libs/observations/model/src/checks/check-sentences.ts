import { formatNumber } from '@teilziel/statistics';
import { partLabel } from '../sheet/sheet-rows';
import type { CellPart, SheetCell, SheetIndicator } from '../sheet/sheet.types';

/** Signs stand behind the figure; "Personen" would only repeat the row. */
const UNIT_SIGNS: Readonly<Record<string, string>> = { '%': '%', Prozent: '%', '‰': '‰', Promille: '‰', '€': '€' };
const NO_BREAK_SPACE = '\u00A0';

export function isPercent(unit: string): boolean {
  return UNIT_SIGNS[unit] === '%';
}

/** The figure as it was typed, with its own number of decimals. */
export function typed(figure: number): string {
  const fraction = String(figure).split('.')[1] ?? '';
  return formatNumber(figure, Math.min(fraction.length, 6));
}

function unitBehind(indicator: SheetIndicator, part: CellPart): string {
  const sign = part === 'value' ? UNIT_SIGNS[indicator.unit] : undefined;
  return sign === undefined ? '' : NO_BREAK_SPACE + sign;
}

/** "71" or "90,0 %". */
export function figureText(indicator: SheetIndicator, part: CellPart, figure: number): string {
  const computedRate = part === 'value' && indicator.shape === 'RATE';
  const text = computedRate ? formatNumber(figure, indicator.decimals) : typed(figure);
  return text + unitBehind(indicator, part);
}

/** "10 bis 19", "57,1 bis 61,3 %", or one figure where the two are equal. */
export function rangeText(indicator: SheetIndicator, part: CellPart, lowest: number, highest: number): string {
  const shown = (figure: number): string =>
    part === 'value' ? formatNumber(figure, indicator.decimals) : typed(figure);
  const to = shown(highest) + unitBehind(indicator, part);
  return lowest === highest ? to : `${shown(lowest)} bis ${to}`;
}

/** "Männer, bestanden" */
export function whereText(indicator: SheetIndicator, cell: SheetCell, part: CellPart): string {
  return [cell.label, partLabel(indicator, part)].filter((text) => text !== '').join(', ');
}

const ONE_THING = /(ung|schaft|heit|keit|zahl|menge|fläche)( |$)/i;

/** "41 Teilnehmende", but "41 (Bevölkerung)": a singular cannot follow a number. */
export function countedText(count: number, label: string): string {
  const what = label.replace(/^alle /, '');
  return `${typed(count)} ${ONE_THING.test(what) ? `(${what})` : what}`;
}

const MEND_BOTH = 'Bitte eine der beiden Zahlen berichtigen.';

/** Every sentence of the checks; the spec reads them all aloud. */
export const SENTENCES = {
  negative: (where: string, figure: string) => `${where}: ${figure} ist kleiner als null. Bitte die Zahl berichtigen.`,
  fraction: (where: string, figure: string) =>
    `${where}: ${figure} ist keine ganze Zahl. Hier wird gezählt, bitte ohne Komma eintragen.`,
  moreThanBase: (where: string, figure: string, base: string) =>
    `${where}: ${figure} ist mehr als ${base}. ${MEND_BOTH}`,
  baseIsZero: (where: string, figure: string, base: string) =>
    `${where}: ${figure} ist nicht möglich, weil bei „${base}“ 0 steht. ${MEND_BOTH}`,
  partsDiffer: (where: string, total: string, sum: string) =>
    `${where}: Eingetragen ist ${total}, die Teile ergeben zusammen ${sum}. ${MEND_BOTH}`,
  partsExceed: (where: string, total: string, sum: string) =>
    `${where}: ${total} ist weniger als die Summe der Teile (${sum}). ${MEND_BOTH}`,
  partExceeds: (where: string, part: string, whole: string, total: string) =>
    `${where}: ${part} ist mehr als ${total} bei „${whole}“. ${MEND_BOTH}`,
  halfPair: (label: string, missing: string) => `${label}: „${missing}“ fehlt. Bitte beide Zahlen eintragen.`,
  empty: (label: string) =>
    `${label}: Hier fehlt eine Angabe. Bitte eine Zahl oder ein Zeichen eintragen, zum Beispiel „n. e.“ für nicht erhoben.`,
  looksLikeShare: (where: string, figure: string, percent: string) =>
    `${where}: ${figure} sieht nach einem Anteil aus. Gefragt sind Prozent, also vielleicht ${percent}.`,
  timesTooMuch: (where: string, figure: string, times: number, usual: string) =>
    `${where}: ${figure} ist etwa ${times === 100 ? 'hundertmal' : 'tausendmal'} so viel wie üblich (${usual}). Bitte die Einheit prüfen.`,
  timesTooLittle: (where: string, figure: string, times: number, usual: string) =>
    `${where}: ${figure} ist etwa ein ${times === 100 ? 'Hundertstel' : 'Tausendstel'} des Üblichen (${usual}). Bitte die Einheit prüfen.`,
  jump: (where: string, figure: string, high: boolean, usual: string, one: boolean) =>
    `${where}: ${figure} ist ungewöhnlich ${high ? 'hoch' : 'niedrig'}. Üblich ${one ? 'ist' : 'sind'} ${usual}.`,
  sameAsLast: (where: string, figure: string) =>
    `${where}: ${figure} stand hier auch beim letzten Mal. Bitte prüfen, ob der Wert neu erhoben ist.`,
  splitMissing: (where: string) =>
    `${where}: Die Aufteilung nach Geschlecht fehlt. Bitte Frauen und Männer eintragen oder kurz begründen.`,
  noTotal: (label: string) =>
    `${label}: Ohne Zahl lässt sich keine Summe bilden. Bitte die Zahl eintragen oder kurz begründen.`,
  notStated: (label: string, rest: string, total: string, share: string, limit: string) =>
    `${label}: ${rest} von ${total} sind ${share}. Über ${limit} ist die Auswertung nach Geschlecht nur eingeschränkt möglich.`,
  restNotStated: (label: string, rest: string, total: string, share: string, limit: string) =>
    `${label}: ${rest} von ${total} (${share}) sind weder als Frauen noch als Männer gezählt. Über ${limit} ist die Auswertung nach Geschlecht nur eingeschränkt möglich.`,
  restOverBase: (where: string, rest: string, total: string, share: string) =>
    `${where}: ${rest} von ${total} (${share}) sind weder als Frauen noch als Männer gezählt, im Nenner sind es weniger. Bitte die drei Zahlen prüfen.`,
} as const;
