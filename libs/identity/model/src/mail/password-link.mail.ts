import { germanMoment, type MailText, mailText } from './mail-text';

export interface PasswordLinkMail {
  readonly link: string;
  readonly expiresAt: Date;
}

export function passwordLinkMail({ link, expiresAt }: PasswordLinkMail): MailText {
  return mailText(
    'Teilziel-Monitor: neues Passwort',
    [
      'Guten Tag,',
      'für Ihr Konto im Teilziel-Monitor wurde ein neues Passwort angefordert.',
      `Öffnen Sie bis ${germanMoment(expiresAt)} den Link am Ende dieser E-Mail und vergeben Sie es. Der Link gilt einmal.`,
      'Wenn Sie das nicht waren, tun Sie nichts; Ihr bisheriges Passwort gilt weiter.',
    ],
    link,
  );
}
