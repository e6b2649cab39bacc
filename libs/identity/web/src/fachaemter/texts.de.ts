export const de = {
  heading: 'Fachämter',
  lead: 'Verantwortlich ist, wer für die Zahlen eines Amtes einsteht. Eintragen können andere: alle mit der Rolle Erfassung für dieses Amt.',
  caption: 'Fachämter mit verantwortlicher Person und Erfassung',
  name: 'Amt',
  accountable: 'Verantwortlich',
  officers: 'Trägt ein',
  nobody: 'noch niemand',
  change: 'Ändern',
  changeFor: (fachamt: string): string => `Verantwortung für ${fachamt}`,
  changeLead:
    'Verantwortlich zu sein gibt keine Rechte. Zum Eintragen braucht die Person die Rolle Erfassung für dieses Amt.',
  choose: 'Verantwortliche Person',
  none: 'noch niemand',
  changed: (fachamt: string, name: string | null): string =>
    name === null ? `Für ${fachamt} ist noch niemand verantwortlich.` : `Für ${fachamt} ist ${name} verantwortlich.`,
  empty: 'Noch gibt es kein Fachamt. Legen Sie das erste an; danach können Sie Personen für die Erfassung einladen.',
  create: 'Fachamt anlegen',
  createName: 'Name des Amtes',
  createHint: 'So, wie das Amt in der Verwaltung heißt, zum Beispiel Jugendamt',
  created: (fachamt: string): string => `${fachamt} ist angelegt.`,
  nameMissing: 'Der Name fehlt. Bitte tragen Sie den Namen des Amtes ein.',
};

export type FachaemterTexts = typeof de;
