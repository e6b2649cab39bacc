/** Offices with the roles that answer for a Teilziel. All names are invented. */
export interface FachamtContent {
  readonly name: string;
  readonly accountable: string;
  readonly deputy: string;
}

export const FACHAEMTER: readonly FachamtContent[] = [
  {
    name: 'Amt für Migration und Integration',
    accountable: 'Amtsleitung (Frau Tannhof)',
    deputy: 'Sachgebiet Koordination (Herr Wieselmann)',
  },
  {
    name: 'Personal- und Organisationsamt',
    accountable: 'Amtsleitung (Herr Brunnquell)',
    deputy: 'Sachgebiet Fortbildung (Frau Achterfeld)',
  },
  { name: 'Bürgeramt', accountable: 'Amtsleitung (Frau Sommerwald)', deputy: 'Ausländerbehörde (Herr Kiesgrund)' },
  {
    name: 'Volkshochschule',
    accountable: 'Fachbereich Deutsch (Frau Ostwinkel)',
    deputy: 'Geschäftsstelle (Herr Lindenquast)',
  },
  {
    name: 'Amt für Kinder, Jugend und Familie',
    accountable: 'Jugendhilfeplanung (Herr Moosreiner)',
    deputy: 'Fachberatung Kita (Frau Helleweg)',
  },
  {
    name: 'Schulverwaltungsamt',
    accountable: 'Amtsleitung (Frau Kranichfeld)',
    deputy: 'Bildungsbüro (Herr Auenstein)',
  },
  {
    name: 'Amt für Wirtschaft und Arbeit',
    accountable: 'Amtsleitung (Herr Talgrund)',
    deputy: 'Arbeitsmarktprogramme (Frau Birkenau)',
  },
  {
    name: 'Amt für Stadtplanung und Wohnen',
    accountable: 'Wohnraumförderung (Frau Steinbeißer)',
    deputy: 'Quartiersarbeit (Herr Wegscheid)',
  },
  {
    name: 'Amt für Soziales und Unterbringung',
    accountable: 'Amtsleitung (Herr Rothwasser)',
    deputy: 'Unterbringung (Frau Feldrain)',
  },
  {
    name: 'Gesundheitsamt',
    accountable: 'Kinder- und Jugendgesundheit (Frau Dr. Silberbach)',
    deputy: 'Gesundheitsplanung (Herr Nordholm)',
  },
  { name: 'Kulturamt', accountable: 'Amtsleitung (Herr Glockenried)', deputy: 'Stadtbibliothek (Frau Wiesengrün)' },
  {
    name: 'Amt für Sport und Ehrenamt',
    accountable: 'Vereinsförderung (Frau Haselhorn)',
    deputy: 'Ehrenamtsbüro (Herr Pappelau)',
  },
  {
    name: 'Stabsstelle Gleichstellung und Antidiskriminierung',
    accountable: 'Leitung der Stabsstelle (Frau Morgenrain)',
    deputy: 'Beratungsstelle (Herr Seelbinder)',
  },
  {
    name: 'Statistikstelle',
    accountable: 'Leitung der Statistikstelle (Herr Zahlmeyer)',
    deputy: 'Auswertung (Frau Tabellin)',
  },
];
