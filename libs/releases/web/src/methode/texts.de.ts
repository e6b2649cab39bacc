export const de = {
  heading: 'Daten und Methode',
  lead: 'Wie die Bewertungen entstehen, was die Zeichen bedeuten und wie einzelne Personen geschützt sind.',
  contents: 'Auf dieser Seite',
  assessment: 'Bewertung',
  assessmentLead:
    'Bewertet wird jedes Teilziel einzeln nach der Regel der Deutschen Nachhaltigkeitsstrategie (Statistisches Bundesamt). Eine Gesamtnote gibt es nicht.',
  steps: [
    'Grundlage sind die Jahreswerte nach dem letzten Bruch. Nötig sind mindestens vier aufeinander folgende Jahre.',
    'Aus den letzten sechs Jahreswerten ergibt sich die mittlere Änderung im Jahr, bei weniger Werten aus den letzten vier oder fünf.',
    'Diese Änderung wird bis zum Zieljahr gerade fortgeschrieben.',
    'Verglichen wird der Rest, der dann noch fehlt, mit dem Abstand, der heute noch fehlt.',
    'Misst ein Teilziel mehrere Indikatoren, zählt der schwächste.',
  ],
  symbol: 'Symbol',
  rule: 'Regel',
  rules: {
    'Ziel erreicht': 'Der Zielwert ist erreicht und die Entwicklung hält ihn.',
    'auf Kurs': 'In diesem Tempo fehlen im Zieljahr weniger als 5 Prozent des heutigen Abstands.',
    'fast auf Kurs':
      'In diesem Tempo fehlen im Zieljahr 5 bis 20 Prozent des heutigen Abstands. Auch: Der Zielwert ist erreicht, die Entwicklung geht aber zurück.',
    'zu langsam': 'Die Richtung stimmt, es fehlen aber mehr als 20 Prozent des heutigen Abstands.',
    'falsche Richtung': 'Der Abstand zum Ziel wächst. Bleibt er genau gleich, heißt es „Stillstand“.',
    'nicht bewertbar': 'Es fehlt ein Ziel, oder es gibt noch keine vier vergleichbaren Jahre.',
  } as Readonly<Record<string, string>>,
  version: (progress: string): string => `Fassung der Regel in diesem Datenstand: ${progress}`,
  signs: 'Zeichen in den Tabellen',
  signsLead: 'Ein Wert steht nie ohne sein Zeichen. Fehlt ein Wert, sagt das Zeichen, warum.',
  sign: 'Zeichen',
  meaning: 'Bedeutung',
  disclosure: 'Geheimhaltung',
  disclosureText: (threshold: number): readonly string[] => [
    `Zahlen über Personen sind geheim, wenn sie kleiner als ${threshold} sind und größer als null. Bei Anteilen gilt das auch für den Rest und für sehr kleine Grundgesamtheiten.`,
    'Ist eine Zahl einer Aufteilung geheim, bleiben so viele weitere Zahlen geheim, dass sie sich nicht berechnen lässt: nicht aus Summen, anderen Tabellen oder früheren Datenständen. Wo das Zelle für Zelle nicht geht, bleibt die ganze Aufteilung geheim.',
    'Ist schon die Summe zu klein, bleibt auch sie geheim. Geheime Zahlen tragen einen Punkt, gleich aus welchem Grund.',
    'Zahlen, die ein statistisches Amt veröffentlicht hat, stehen hier mit dessen Zeichen.',
  ],
  roundedText: [
    'In diesem Datenstand sind alle Fallzahlen auf 5 gerundet, jede für sich, auch Summen. Summen können deshalb abweichen. Einzelne Zahlen werden nicht gesperrt.',
    'Quoten sind aus gerundeten Zahlen gerechnet. Bei weniger als 10 Personen steht keine Quote, sondern ein Schrägstrich.',
    'Ließe sich eine kleine Zahl trotzdem genau berechnen, oder gibt es keine Fallzahlen, die man runden kann, bleibt die ganze Aufteilung geheim. Sie trägt dann einen Punkt.',
    'Zahlen, die ein statistisches Amt veröffentlicht hat, stehen hier ungerundet mit dessen Zeichen.',
  ],
  disclosureVersion: (version: string): string => `Fassung der Regel in diesem Datenstand: ${version}`,
  breaks: 'Brüche und Lücken',
  breaksText: [
    'Ändert sich eine Definition so, dass Werte nicht mehr vergleichbar sind, entsteht ein Bruch. Im Diagramm endet die Linie vor einem senkrechten Strich, in der Tabelle steht ein Doppelstrich.',
    'Über einen Bruch hinweg wird nichts verglichen und nichts bewertet.',
    'Fehlende Jahre bleiben leer. Es wird nichts geschätzt und keine Linie durchgezogen.',
  ],
  release: 'Datenstand',
  releaseText:
    'Ein Datenstand ändert sich nach der Freigabe nicht mehr. Berichtigungen erscheinen im nächsten. Die Prüfsumme gehört zu genau diesem Stand: Bericht, Seite und Daten mit derselben Prüfsumme zeigen dieselben Zahlen.',
  checksum: 'Prüfsumme',
  gender: 'Frauen und Männer',
  genderText: [
    'Der Abstand ist immer die Quote der Frauen minus die Quote der Männer, in Prozentpunkten, aus Werten mit allen Nachkommastellen.',
    'Der Bereich zeigt, wie weit der Abstand bei so wenigen Fällen allein durch Zufall schwanken kann (95\u00a0%, Verfahren nach Newcombe 1998). Gezählt werden alle Fälle; es ist kein Stichprobenfehler.',
    'Enthält der Bereich die Null, heißt es „kein gesicherter Unterschied“. Das heißt nicht, dass es keinen gibt.',
    'Bei weniger als 30 Personen, oder wenn der Bereich einer Quote 30 Punkte breit oder breiter ist, steht der Wert in Klammern: zu kleine Fallzahl, kein Vergleich.',
    'Über einen Bruch hinweg wird keine Entwicklung des Abstands gezeigt. Zu jeder Entwicklung stehen beide Quoten.',
    'Divers und ohne Angabe sind in „Insgesamt“ enthalten; ein Abstand wird für sie nicht berechnet, weil die Gruppen zu klein sind.',
  ],
  genderLink: 'Alle Abstände dieses Datenstands',
  breakdowns: 'Aufteilungen',
  breakdownsLead: 'So können die Zahlen aufgeteilt sein:',
};

export type MethodeTexts = typeof de;
