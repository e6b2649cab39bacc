import { join } from 'node:path';
import type { SealedValues } from '@teilziel/identity/server';
import { OperatorError } from '@teilziel/platform';
import type { Settings } from '@teilziel/platform';

type KeyPlace = Pick<Settings, 'dataDir' | 'secretKey'>;

const mend = ({ dataDir, secretKey }: KeyPlace): string =>
  secretKey === null
    ? `Stellen Sie ${join(dataDir, 'secrets.json')} aus der Sicherung her; fehlte die Datei, hat ein Start eine neue gemacht, die hier nicht passt.`
    : 'Setzen Sie TEILZIEL_SECRET_KEY wie zuvor.';

/**
 * Another key than the one of the database locks everybody with a second factor out, and each would hear only that the
 * code is wrong. Refused before anybody comes. A service of sign-in does not stop the start: its secret is entered anew
 * in the Verwaltung, which needs the program. Answers with the line to print then.
 */
export async function sealedValuesAtStart(values: Pick<SealedValues, 'unreadable'>, place: KeyPlace): Promise<string> {
  const unreadable = await values.unreadable();
  if (unreadable.includes('secondFactor')) {
    throw new OperatorError(
      'Der Schlüssel passt nicht zur Datenbank: Gespeicherte zweite Faktoren lassen sich nicht öffnen.\n' +
        `${mend(place)}\n` +
        'Ist der Schlüssel verloren, setzen Sie die zweiten Faktoren einzeln zurück: ' +
        'npm run teilziel -- person --reset-second-factor <adresse> (wer einen hat, zeigt person --list)',
    );
  }
  if (!unreadable.includes('signInProvider')) return '';
  return (
    'Der Schlüssel passt nicht zur Datenbank: Das Client-Geheimnis eines Dienstkontos lässt sich nicht öffnen. ' +
    `${mend(place)} Ist der Schlüssel verloren, trägt die Verwaltung das Geheimnis auf der Seite „Dienstkonto“ neu ein.\n`
  );
}
