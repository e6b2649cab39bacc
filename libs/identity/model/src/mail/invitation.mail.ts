import { germanMoment, type MailText, mailText } from './mail-text';

export interface InvitationMail {
  readonly kommune: string;
  readonly link: string;
  readonly expiresAt: Date;
}

export function invitationMail({ kommune, link, expiresAt }: InvitationMail): MailText {
  return mailText(
    `Einladung zum Teilziel-Monitor: ${kommune}`,
    [
      'Guten Tag,',
      `${kommune} hat Sie eingeladen, im Teilziel-Monitor mitzuarbeiten.`,
      `Öffnen Sie bis ${germanMoment(expiresAt)} den Link am Ende dieser E-Mail und vergeben Sie ein Passwort. Der Link gilt einmal und nur für Sie; bitte leiten Sie ihn nicht weiter.`,
      `Wenn Sie keine Einladung erwarten, tun Sie nichts. Ist der Link abgelaufen, bitten Sie ${kommune} um einen neuen.`,
    ],
    link,
  );
}

/** For someone who has an account already: no link of its own power, they sign in as usual. */
export function kommuneAddedMail({ kommune, link }: Omit<InvitationMail, 'expiresAt'>): MailText {
  return mailText(
    `Neuer Zugang im Teilziel-Monitor: ${kommune}`,
    [
      'Guten Tag,',
      `${kommune} hat Ihnen Zugang gegeben. Melden Sie sich mit Ihrem bisherigen Konto an; die Kommune steht dann in Ihrer Auswahl.`,
      `Wenn Sie damit nicht gerechnet haben, sprechen Sie bitte ${kommune} an.`,
    ],
    link,
  );
}
