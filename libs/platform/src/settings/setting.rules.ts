/** What each setting may be, in the words of the message that refuses it. */
/** An empty value counts as not set. */
export const unset = (value: unknown): unknown => (value === '' ? undefined : value);

export const PORT_RULE = 'muss eine ganze Zahl von 0 bis 65535 sein (0: irgendein freier Port)';
export const URL_RULE =
  'muss mit postgres:// oder postgresql:// beginnen, zum Beispiel postgres://name:passwort@rechner:5432/teilziel';

export function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}

export const PUBLIC_RULE = 'muss eine Adresse ohne Pfad sein, zum Beispiel https://monitor.musterstadt.de';
export const KEY_RULE = 'muss aus 32 zufälligen Bytes in Base64 bestehen, zum Beispiel von: openssl rand -base64 32';
export const APP_RULE = 'gilt nur zusammen mit DATABASE_URL (dem Eigentümer der Datenbank)';

export function originOf(text: string): string | null {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return null;
  const { origin, href } = new URL(text);
  return href === `${origin}/` ? origin : null;
}

export const isKey = (text: string): boolean => /^[A-Za-z0-9+/]{43}=$/.test(text);
export const isSender = (text: string): boolean => /^[^\r\n@]*[^\s@]@[^\s@]+$/.test(text);

export const SMTP_RULE =
  'muss mit smtp:// oder smtps:// beginnen, zum Beispiel smtps://name:passwort@mail.musterstadt.de';
export const MAIL_RULE = 'muss eine E-Mail-Adresse sein, zum Beispiel Teilziel-Monitor <monitor@musterstadt.de>';

export const addressOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
