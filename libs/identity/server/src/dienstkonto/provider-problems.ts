import { type FieldProblem, issuerProblem, type RoleRule } from '@teilziel/identity/model';

export interface ProviderEntry {
  readonly provider: string;
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Null: the stored one stays. */
  readonly clientSecret: string | null;
  readonly rolesClaim: string;
  readonly rules: readonly RoleRule[];
}

const NAME = /^[a-z0-9-]{2,40}$/;
const LONGEST = 200;
const MOST_RULES = 100;
const MARGIN = /^\s|\s$|\p{Cc}/u;

const TEXTS = [
  ['label', 'Bitte geben Sie eine Bezeichnung für die Schaltfläche ein (höchstens 200 Zeichen).'],
  ['clientId', 'Bitte tragen Sie die Client-ID ein, wie sie im Anmeldedienst steht (ohne Leerzeichen am Rand).'],
] as const;

/** What can be said of the entry without asking anybody. */
export function providerProblems(entry: ProviderEntry, local: boolean): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!NAME.test(entry.provider)) {
    const text =
      'Das Kürzel besteht aus 2 bis 40 Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel „stadt-beispiel“.';
    problems.push({ field: 'provider', text });
  }
  for (const [field, text] of TEXTS) {
    const value = entry[field];
    if (value === '' || value.length > LONGEST || MARGIN.test(value)) problems.push({ field, text });
  }
  const issuer = entry.issuer.length > LONGEST ? 'Diese Adresse ist zu lang.' : issuerProblem(entry.issuer, local);
  if (issuer !== null) problems.push({ field: 'issuer', text: issuer });
  if (entry.rolesClaim.length > LONGEST || MARGIN.test(entry.rolesClaim)) {
    problems.push({ field: 'rolesClaim', text: 'Der Name des Merkmals darf keine Leerzeichen am Rand haben.' });
  }
  if (entry.rules.length > 0 && entry.rolesClaim === '') {
    problems.push({
      field: 'rolesClaim',
      text: 'Zu den Regeln fehlt das Merkmal, in dem die Gruppen oder Rollen stehen.',
    });
  }
  if (entry.rules.length > MOST_RULES) {
    problems.push({ field: 'rules', text: 'Es sind höchstens 100 Regeln möglich.' });
  }
  return problems;
}
