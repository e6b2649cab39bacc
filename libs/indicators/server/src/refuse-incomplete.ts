import type { IndicatorDraft } from '@teilziel/indicators/model';
import { OperatorError } from '@teilziel/platform';

/** An indicator nobody can read or check is not created, whoever asks: the message names the first field that is empty. */
export function refuseIncomplete({
  code,
  name,
  unit,
  frequency,
  reference,
  source,
  definitions,
}: IndicatorDraft): void {
  const fields: readonly [string, string][] = [
    ['Code', code],
    ['Name', name],
    ['Einheit', unit],
    ['Rhythmus', frequency],
    ['Stichtag oder Zeitraum', reference],
    ['Quelle', source.name],
    ['Stelle der Quelle', source.office],
    ['Definition', definitions[0]?.text ?? ''],
  ];
  const empty = fields.find(([, text]) => text.trim() === '')?.[0];
  if (empty === undefined) return;
  throw new OperatorError(
    `Der Indikator „${code}“ wird nicht angelegt: Das Feld „${empty}“ ist leer. Bitte füllen Sie es aus.`,
  );
}
