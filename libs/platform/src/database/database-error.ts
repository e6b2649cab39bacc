import { OperatorError } from '../operator-error';

const GONE =
  'Die Verbindung zur Datenbank ist abgebrochen: Sie wurde beendet, während dieser Befehl lief. ' +
  'Nicht bestätigte Änderungen wurden vollständig zurückgenommen. Starten Sie den Befehl noch einmal.';
const UNREACHABLE = 'Die Datenbank antwortet nicht. Läuft der Server, und stimmen Rechner und Port in DATABASE_URL?';

/** SQLSTATE class 08 and 57P, and what the operating system says when nobody listens. */
const SENTENCES: Record<string, string> = {
  ECONNREFUSED: UNREACHABLE,
  ENOTFOUND: 'Der Rechner der Datenbank ist unbekannt. Prüfen Sie den Namen in DATABASE_URL.',
  ETIMEDOUT: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ECONNRESET: GONE,
  EPIPE: GONE,
  '57P01': GONE,
  '57P02': GONE,
  '57P03': 'Die Datenbank startet gerade oder wird beendet. Versuchen Sie es in einigen Sekunden noch einmal.',
  '08006': GONE,
  '28P01':
    'Die Datenbank lehnt das Passwort ab. Prüfen Sie Benutzer und Passwort in DATABASE_URL und DATABASE_APP_URL.',
  '28000': 'Die Datenbank lehnt diesen Benutzer ab. Prüfen Sie den Benutzer in DATABASE_URL und DATABASE_APP_URL.',
  '3D000': 'Diese Datenbank gibt es auf dem Server nicht. Legen Sie sie an oder berichtigen Sie DATABASE_URL.',
  '42501':
    'Die Datenbank erlaubt das nicht. Beim Einrichten des Schemas muss der Benutzer aus DATABASE_URL der Eigentümer der ' +
    'Datenbank sein; im Betrieb fehlt für diesen Schritt die Berechtigung in der betroffenen Kommune.',
  '53100': 'Der Datenträger der Datenbank ist voll. Schaffen Sie Platz; gespeicherte Werte sind nicht betroffen.',
  '53300': 'Die Datenbank hat zu viele Verbindungen. Beenden Sie andere Programme, die sie nutzen.',
};

/** The sentence for the operator, or null when the error is not one of the connection. */
export function describeDatabaseError(error: unknown): OperatorError | null {
  if (error instanceof OperatorError) return error;
  const { code, message, errors } = error as { code?: string; message?: string; errors?: unknown[] };
  const sentence = code ? SENTENCES[code] : undefined;
  if (sentence) return new OperatorError(sentence, { cause: error });
  if (message?.includes('Connection terminated')) return new OperatorError(GONE, { cause: error });
  return errors?.length ? describeDatabaseError(errors[0]) : null;
}
