import { Logger } from '@nestjs/common';

/** What the person reads where the cause is for the log; the transaction has taken everything back. */
export function undoneAtTheEnd(error: unknown): string {
  new Logger('HistoryRuns').error(error instanceof Error ? error.name : 'unknown cause');
  return 'Das Einlesen ist abgebrochen. Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.';
}
