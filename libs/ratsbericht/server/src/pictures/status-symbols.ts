import type { ProgressSymbol } from '@teilziel/statistics';
import type { Drawing } from '../figure-drawing';

const INK = '#1c1c1c';
const LINE = `fill="none" stroke="${INK}" stroke-linejoin="round" stroke-linecap="round"`;
const CLOUD =
  'M4.2 12.6H11.8C15 12.6 15.2 8.6 12.4 8.3C12.2 4.9 8 3.9 6.5 6.6C4.8 5.9 3.4 7.1 3.7 8.6C.8 8.9 1 12.6 4.2 12.6Z';

const cloud = (fill: string, place: string): string =>
  `<path d="${CLOUD}" transform="${place}" fill="${fill}" stroke="${INK}" stroke-width="1.15" stroke-linejoin="round"/>`;

function rays(x: number, y: number, [from, to]: readonly [number, number], angles: readonly number[]): string {
  return angles
    .map((angle) => {
      const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      const at = (radius: number): string => `${(x + radius * dx).toFixed(2)} ${(y + radius * dy).toFixed(2)}`;
      return `<path d="M${at(from)}L${at(to)}" ${LINE} stroke-width="1.15"/>`;
    })
    .join('');
}

const EIGHT = [0, 45, 90, 135, 180, 225, 270, 315];

/** The drawings of the PDF (typst/symbols.typ), 16 by 16 units; the word beside them carries the meaning. */
const DRAWINGS: Readonly<Record<ProgressSymbol | 'DONE', string>> = {
  DONE: `<path d="M2.6 8.6L6.2 12.2L13.4 4" ${LINE} stroke-width="2"/>`,
  SUN: `<circle cx="8" cy="8" r="3.5" fill="${INK}"/>${rays(8, 8, [5.4, 7.2], EIGHT)}`,
  PARTLY:
    `<circle cx="11" cy="5.4" r="2.5" fill="${INK}"/>${rays(11, 5.4, [3.7, 5], [-135, -90, -45, 0, 45])}` +
    cloud('#ffffff', 'scale(.86) translate(0 3.6)'),
  CLOUD: cloud('#8c8c8c', ''),
  STORM:
    cloud('#464646', 'translate(0 -2.6)') +
    `<path d="M8.8 7.6L6 12H8.2L7.2 15.6L10.8 10.6H8.6L10.2 7.6Z" fill="${INK}" stroke="#ffffff" stroke-width=".6"/>`,
  NA:
    `<circle cx="8" cy="8" r="6.2" fill="none" stroke="${INK}" stroke-width="1.15" stroke-dasharray="2.4 1.5"/>` +
    `<path d="M5.4 8H10.6" ${LINE} stroke-width="1.3"/>`,
};

const EDGE = 16;

/** "Ziel erreicht" is a sun in the rule and a tick on paper. */
export function symbolName(symbol: ProgressSymbol, word: string): keyof typeof DRAWINGS {
  return word === 'Ziel erreicht' ? 'DONE' : symbol;
}

export function symbolDrawings(): ReadonlyMap<string, Drawing> {
  return new Map(
    Object.entries(DRAWINGS).map(([name, content]) => {
      const root = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${EDGE} ${EDGE}" width="${EDGE}" height="${EDGE}">`;
      return [`symbol-${name}`, { svg: `${root}${content}</svg>`, width: EDGE, height: EDGE }];
    }),
  );
}
