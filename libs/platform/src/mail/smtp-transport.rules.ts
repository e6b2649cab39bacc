/** The part of nodemailer's options that decides about encryption. */
export interface SmtpTransport {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly requireTLS: boolean;
  readonly ignoreTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

export function isSmtpUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return ['smtp:', 'smtps:'].includes(protocol) && hostname !== '';
}

/**
 * Mails carry one-time links, so they leave this computer encrypted: `smtps://` from the first byte, `smtp://` by
 * STARTTLS or not at all. Exceptions: a server on this computer, and `?tls=off` for a relay the operator vouches for.
 */
export function smtpTransport(url: string): SmtpTransport {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const secure = protocol === 'smtps:';
  const ignoreTLS = !secure && searchParams.get('tls') === 'off';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !ignoreTLS && !LOOPBACK.test(hostname),
    ignoreTLS,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}
