import { berlinDay } from '@teilziel/platform';
import type { RecallNotice } from '../read-release/released';

/** "Datenstand 4 wurde am 22.11.2026 zurückgezogen, weil …": the reason is a whole sentence of its own. */
export function recallSentence({ number, reason, recalledAt }: RecallNotice): string {
  const day = berlinDay(recalledAt).split('-').reverse().join('.');
  return `Datenstand ${number} wurde am ${day} zurückgezogen. Grund: ${reason}`;
}
