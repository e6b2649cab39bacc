/** Why signing in with a Dienstkonto failed, as /anmelden?fehler=… says it. */
const SIGN_IN_FAULTS = {
  'dienstkonto-abgelehnt':
    'Die Anmeldung mit dem Dienstkonto wurde abgelehnt. Bitte versuchen Sie es erneut. Bleibt es dabei, fragen Sie Ihre Verwaltung.',
  'dienstkonto-abgelaufen':
    'Diese Anmeldung ist abgelaufen oder wurde schon benutzt. Bitte beginnen Sie die Anmeldung neu.',
  'dienstkonto-unbekannt':
    'Ihr Dienstkonto hat hier noch keine Rolle, oder Ihre E-Mail-Adresse ist dort nicht bestätigt. Bitte wenden Sie sich an Ihre Verwaltung.',
  'dienstkonto-gesperrt': 'Ihr Zugang ist gesperrt. Bitte wenden Sie sich an Ihre Verwaltung.',
  'dienstkonto-nicht-erreichbar':
    'Der Anmeldedienst Ihrer Kommune antwortet nicht. Bitte versuchen Sie es in einigen Minuten erneut.',
} as const;

export type SignInFault = keyof typeof SIGN_IN_FAULTS;

/** The sentence for a code from the address; an unknown code says nothing. */
export function signInFaultSentence(code: string | null): string | null {
  return code !== null && Object.hasOwn(SIGN_IN_FAULTS, code) ? SIGN_IN_FAULTS[code as SignInFault] : null;
}
