import { Refusal } from '../people/refusal';

/** One sentence for whatever is wrong: nobody learns which addresses have an account. */
export const wrongSignIn = (): Refusal =>
  new Refusal(
    { text: 'E-Mail-Adresse oder Passwort stimmt nicht, oder das Konto ist vorübergehend gesperrt.' },
    'SIGN_IN_REFUSED',
  );

export const wrongPassword = (field: string): Refusal =>
  new Refusal(
    { text: 'Das Passwort stimmt nicht, oder das Konto ist vorübergehend gesperrt.', field },
    'INVALID_INPUT',
  );

export const unusableLink = (): Refusal =>
  new Refusal(
    { text: 'Dieser Link ist abgelaufen oder wurde schon benutzt. Bitte fordern Sie einen neuen an.', field: 'token' },
    'LINK_UNUSABLE',
  );
