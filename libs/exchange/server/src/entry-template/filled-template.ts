import type { FilledRow, TemplateStamp } from '@teilziel/exchange/model';

/** A file that came back, whatever its format. */
export interface FilledTemplate {
  readonly stamp: TemplateStamp;
  readonly rows: readonly FilledRow[];
}
