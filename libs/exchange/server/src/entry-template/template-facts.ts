import { createHash } from 'node:crypto';
import { stampText, type TemplateOf, type TemplateRow } from '@teilziel/exchange/model';

/** What stands in a template, whatever its format. */
export interface TemplateFacts {
  readonly of: TemplateOf;
  readonly fachamtName: string;
  readonly periodLabel: string;
  readonly rows: readonly TemplateRow[];
}

/** Shows what was changed by mistake; nothing is secret about it, since saving asks who may enter what. */
export function checksumOf(of: TemplateOf, ids: readonly string[]): string {
  return createHash('sha256').update(stampText(of, ids)).digest('hex').slice(0, 32);
}
