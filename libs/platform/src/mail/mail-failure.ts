export const NOT_SET_UP = 'Es ist kein Mailserver eingerichtet (SMTP_URL).';
export const REFUSED = 'Name, Adresse oder Betreff enthalten Zeichen, die in einer E-Mail nicht erlaubt sind.';

const UNREACHABLE = 'Der Mailserver antwortet nicht.';
const SENTENCES: Readonly<Record<string, string>> = {
  ETLS: 'Der Mailserver bietet keine verschlüsselte Verbindung mit gültigem Zertifikat an.',
  EAUTH: 'Der Mailserver lehnt Benutzer oder Passwort aus SMTP_URL ab.',
  EENVELOPE: 'Der Mailserver nimmt diese Adresse nicht an.',
  EMESSAGE: 'Der Mailserver hat die Nachricht abgelehnt.',
  ECONNECTION: UNREACHABLE,
  ECONNREFUSED: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  ESOCKET: UNREACHABLE,
  EDNS: 'Der Rechner aus SMTP_URL ist unbekannt.',
};

const CERTIFICATE = /certificate|self.signed|CERT_|altname/i;

/** Only the code: the text of the error quotes what the server said, and that names the recipient. */
export function failureCode(error: unknown): string {
  const { code, message = '' } = error as { code?: unknown; message?: string };
  if (CERTIFICATE.test(String(code)) || (code === 'ESOCKET' && CERTIFICATE.test(message))) return 'ETLS';
  return typeof code === 'string' && /^[A-Z_0-9]{1,40}$/.test(code) ? code : 'EUNKNOWN';
}

/** Only what fails while or after the message goes over; the server's own "no" to it is a clear one. */
export function mayBeTaken(error: unknown): boolean {
  const { code, command } = error as { code?: unknown; command?: unknown };
  const isLost = ['ETIMEDOUT', 'ESOCKET', 'ECONNECTION', 'ECONNRESET', 'EPIPE'].includes(String(code));
  return isLost && !['CONN', 'EHLO', 'HELO', 'STARTTLS', 'MAIL FROM', 'RCPT TO'].includes(String(command));
}

export function failureSentence(code: string): string {
  return SENTENCES[code] ?? `Die E-Mail konnte nicht übergeben werden (${code}).`;
}
