/** "seit 2022", but "seit dem 1. Quartal 2022". */
const dative = (period: string): string => (/^\d{4}$/.test(period) ? period : `dem ${period}`);

export const de = {
  heading: 'Abstand zwischen Frauen und Männern',
  chartHeading: 'Abstand mit Bereich',
  securedSince: (period: string): string => `Seit ${dative(period)} ist der Unterschied in jedem Zeitraum gesichert.`,
  comparedWith: (period: string, sentence: string, women: string, men: string): string =>
    `Verglichen mit ${dative(period)}: ${sentence.replace(/\.$/, '')} (Quote der Frauen ${women}, der Männer ${men} Punkte).`,
  bars: 'Balken:',
  barsNote:
    'Bereich, in dem der Abstand bei so wenigen Fällen auch zufällig liegen könnte (95 %, Verfahren nach Newcombe). Berührt er die Null, heißt es „kein gesicherter Unterschied“. Das heißt nicht, dass es keinen gibt.',
  dots: 'Gefüllter Punkt: gesichert. Offener Punkt: nicht gesichert.',
  noSampling: 'Gezählt wurden alle Fälle; es ist kein Stichprobenfehler.',
  methodLink: 'So wird gerechnet',
  facts: {
    gap: 'Letzter Abstand',
    ratio: 'Verhältnis der Quoten',
    ratioText: (ratio: string): string => `${ratio} (0,97 bis 1,03 gilt als gleich)`,
    trend: (from: string, to: string): string => `Von ${from} bis ${to}`,
    trendText: (change: string, women: string, men: string): string =>
      `Abstand ${change} Punkte; Frauen ${women}, Männer ${men}`,
    share: 'Anteil der Frauen',
    shareText: (cases: string, period: string): string => `${cases} der Fälle (${period})`,
    population: 'In der Bezugsgruppe',
    representation: 'Vertretung',
    representationText: (ratio: string): string => `${ratio}; 1 heißt: wie in der Bezugsgruppe`,
    denominator: 'Nenner',
    residual: 'Divers, ohne Angabe',
  },
  allPeriods: 'Alle Zeiträume mit Fällen und Bereich',
  allPeriodsCaption: (name: string): string => `${name}: Abstand zwischen Frauen und Männern, alle Zeiträume`,
  partHeading: (label: string): string => `Nach ${label}`,
  partCaption: (name: string, label: string, period: string): string =>
    `${name}, Frauen und Männer nach ${label}, ${period}`,
  within: 'Innerhalb der Gruppen',
  withinCaption: 'Vergleich innerhalb der Frauen und innerhalb der Männer',
  withinRow: (one: string, other: string): string => `${one} minus ${other}`,
  decomposition: {
    heading: (label: string): string => `Abstand, aufgeteilt nach ${label}`,
    sentence: (period: string, gap: string, rates: string, structure: string, label: string): string =>
      `${period}: Von ${gap} Punkten entfallen rechnerisch ${rates} auf unterschiedliche Quoten innerhalb der Gruppen und ${structure} darauf, dass sich Frauen und Männer anders auf die Gruppen verteilen (${label}).`,
    caption: (label: string, period: string): string =>
      `Abstand zwischen Frauen und Männern, aufgeteilt nach ${label}, ${period}`,
    shareOfWomen: 'Frauen, in %',
    shareOfMen: 'Männer, in %',
    rates: 'Quoten, Punkte',
    structure: 'Verteilung, Punkte',
    together: 'zusammen',
    note: 'Zerlegung nach Kitagawa (1955) mit gemittelten Gewichten. Sie teilt den Abstand auf; über Ursachen sagt sie nichts. Gerundet wird jede Zahl für sich, darum kann eine Summe um 0,1 abweichen.',
  },
  women: 'Frauen',
  men: 'Männer',
  numerator: 'Zähler',
  denominator: 'Nenner',
  percent: 'in %',
  gap: 'Abstand',
  points: 'Punkte',
  range: 'Bereich',
  part: 'Gruppe',
  period: 'Zeitraum',
  total: 'Insgesamt',
  words: {
    difference: 'gesichert',
    'no-reliable-difference': 'kein gesicherter Unterschied',
    'too-few-cases': 'zu kleine Fallzahl',
    'no-counts': 'ohne Bereich',
    withheld: 'geheim',
    'no-cases': 'keine Fälle',
  },
  rangeText: (from: string, to: string): string => `${from} bis ${to}`,
  why: 'Warum stehen hier Punkte und Klammern?',
  whySecret:
    'Mindestens eine Zahl ist zu klein. Damit niemand erkennbar wird, bleibt sie geheim; eine zweite bleibt mit geheim, sonst ließe sich die erste ausrechnen.',
  whyFew:
    'Weniger als 30 Personen, oder der Bereich der Quote ist 30 Punkte breit oder breiter. Der Wert wird nicht bewertet und nicht verglichen.',
  page: {
    heading: 'Frauen und Männer',
    lead: (split: number, persons: number): string =>
      `${split} von ${persons} Indikatoren über Personen sind in diesem Datenstand nach Geschlecht gegliedert.`,
    gaps: 'Letzter Abstand je Indikator',
    gapsCaption: 'Letzter Abstand je Indikator, Frauen minus Männer',
    noGaps: 'Für keinen Indikator lässt sich ein Abstand zeigen.',
    conspicuous: 'Auffällige Abstände',
    conspicuousNote:
      'Gesicherte Abstände ab 5 Prozentpunkten, oder solche, die größer geworden sind. Was Zufall sein kann, steht nicht auf der Liste. Der Abstand sagt nichts über Ursachen.',
    noConspicuous: 'Kein gesicherter Abstand ist größer als 5 Prozentpunkte oder größer geworden.',
    reasons: {
      large: 'ab 5 Punkten',
      widening: 'größer geworden',
      'outside-parity': 'Verhältnis außerhalb 0,97 bis 1,03',
    },
    why: 'Warum auf der Liste',
    indicator: 'Indikator',
    statement: 'Aussage',
    coverage: 'Wo Angaben nach Geschlecht vorliegen',
    coverageCaption: 'Indikatoren über Personen nach Handlungsfeld und Geschlecht',
    handlungsfeld: 'Handlungsfeld',
    persons: 'Indikatoren',
    split: 'nach Geschlecht',
    share: 'Anteil in %',
    reason: 'Grund, wenn nicht nach Geschlecht',
    missing: 'Begründung fehlt',
    old: 'Dieser Datenstand ist älter als diese Auswertung.',
    oldSentence: 'Sie steht in jedem Datenstand, der ab jetzt freigegeben wird.',
    link: 'Frauen und Männer im Vergleich',
  },
};

export type GenderTexts = typeof de;
