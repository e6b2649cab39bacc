import { lockSentence } from '@teilziel/observations/model';
import { isSameFigure, toStored } from '../entry-facts/stored-figure.rules';
import { refusal } from '../refusal';
import type { GivenCell } from './given-cells.rules';

const NAMED = 3;

/** A draft sent again after its value was saved and handed in changes nothing, so it is not refused. */
function isUnchanged({ view, cell, figure }: GivenCell): boolean {
  const stored = view.figure(cell);
  return stored !== null && isSameFigure(toStored(stored), figure);
}

const fieldOf = ({ view, cell }: GivenCell): string => `${view.indicator.sheet.code}/${cell}`;

const nameOf = ({ view, cell }: GivenCell): string =>
  `${view.indicator.sheet.name}, ${view.indicator.sheet.cells.find((one) => one.cell === cell)?.label ?? ''}`;

/** Locked cells by name with the reason; nothing of the request is saved. */
export function refuseLocked(given: readonly GivenCell[]): void {
  const locked = given.flatMap((one) => {
    const reason = isUnchanged(one) ? null : one.view.lock(one.cell, 'erfassung');
    return reason === null ? [] : [{ one, sentence: lockSentence(reason) }];
  });
  if (locked.length === 0) return;
  const named = locked.slice(0, NAMED).map(({ one, sentence }) => `${nameOf(one)}: ${sentence}`);
  const more = locked.length - named.length;
  const rest =
    more === 0 ? [] : [more === 1 ? 'Eine weitere Zelle ist gesperrt.' : `${more} weitere Zellen sind gesperrt.`];
  const text = [...named, ...rest, 'Es wurde nichts gespeichert.'].join(' ');
  throw refusal(text, locked.map(({ one }) => fieldOf(one)).join(','), 'LOCKED');
}

/** Between reading and writing the entry was handed in, decided or returned. */
export function refuseLockedMeanwhile(left: readonly GivenCell[]): void {
  const [first] = left;
  if (first === undefined) return;
  const text = `${nameOf(first)}: Gesperrt, weil die Abgabe gerade weiterging. Es wurde nichts gespeichert. Laden Sie die Seite neu.`;
  throw refusal(text, left.map(fieldOf).join(','), 'LOCKED');
}

/** What was approved before may stand in a release: its history says why it changed. */
export function refuseWithoutReason(given: readonly GivenCell[]): void {
  const silent = given.find((one) => one.view.entry?.was_approved && one.reason === null && !isUnchanged(one));
  if (silent === undefined) return;
  const text = `${nameOf(silent)}: Dieser Wert war schon angenommen. Bitte begründen Sie die Änderung in einem Satz.`;
  throw refusal(text, fieldOf(silent), 'REASON_NEEDED');
}
