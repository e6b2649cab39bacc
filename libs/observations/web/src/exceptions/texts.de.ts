export const de = {
  heading: 'Nachmeldungen',
  none: 'Zurzeit hat kein Amt eine Nachmeldung beantragt.',
  asked: (person: string, day: string): string => `beantragt von ${person} am ${day}`,
  decide: 'Entscheiden',
  decideFor: (fachamt: string, period: string): string => `Entscheiden: Nachmeldung ${fachamt}, ${period}`,
  title: (fachamt: string, period: string): string => `Nachmeldung ${fachamt}, ${period}`,
  reason: (person: string, reason: string): string => `Begründung von ${person}: „${reason}“`,
  endsOn: 'Letzter Tag',
  endsOnHint: 'Bis zum Ende dieses Tages kann das Amt eintragen und abgeben.',
  endsOnMissing: 'Der letzte Tag fehlt. Bitte nennen Sie den Tag, bis zu dem das Amt eintragen kann.',
  endsOnPast: 'Dieser Tag ist vorbei. Bitte nennen Sie heute oder einen späteren Tag.',
  grant: 'Zulassen',
  refuse: 'Ablehnen',
  cancel: 'Abbrechen',
  granted: (fachamt: string, day: string): string => `${fachamt} kann bis zum ${day} nachmelden.`,
  refused: (fachamt: string): string => `Die Nachmeldung von ${fachamt} ist abgelehnt.`,
  failed: 'Die Nachmeldungen konnten nicht geladen werden.',
};

export type ExceptionsTexts = typeof de;
