import { SIGNS } from '@teilziel/statistics';
import type { Chapter, DocumentBlock, ReportTable } from './document';
import type { Numbering } from './numbering';
import type { ReportSnapshot } from './report-snapshot';
import { correctionText } from './wording';

/** The rule in words (Destatis, Indikatorenbericht zur Deutschen Nachhaltigkeitsstrategie). */
const RULES = [
  ['SUN', 'Ziel erreicht', 'Der Zielwert ist erreicht; der Wert entfernt sich nicht davon.'],
  ['SUN', 'auf Kurs', 'Am Ende fehlen weniger als 5 % des heutigen Abstands zum Ziel.'],
  ['PARTLY', 'fast auf Kurs', 'Am Ende fehlen 5 bis 20 %, oder der erreichte Wert entfernt sich vom Ziel.'],
  ['CLOUD', 'zu langsam', 'Die Richtung stimmt; am Ende fehlen mehr als 20 %.'],
  ['STORM', 'falsche Richtung', 'Der Abstand zum Ziel wächst. Bleibt er gleich, heißt es „Stillstand“.'],
  ['NA', 'nicht bewertbar', 'Werte fehlen, sind nicht vergleichbar oder das Ziel ist nicht bezifferbar.'],
] as const;

function symbolTable(number: number): ReportTable {
  return {
    kind: 'table',
    number,
    caption: 'Symbole und Wörter der Bewertung',
    ruled: true,
    columns: [
      { head: 'Bewertung', align: 'text', share: 1 },
      { head: 'Regel', align: 'text', share: 3.2 },
    ],
    rows: RULES.map(([symbol, word, rule]) => ({ kind: 'cells', cells: [{ text: word, symbol }, { text: rule }] })),
    notes: [
      'Die Bewertung beschreibt, ob ein Ziel bei gleicher Entwicklung erreicht wird. Sie sagt nichts darüber, worauf die Entwicklung beruht. Kontextindikatoren werden nicht bewertet.',
    ],
  };
}

function signTable(number: number): ReportTable {
  return {
    kind: 'table',
    number,
    caption: 'Zeichenerklärung',
    ruled: true,
    columns: [
      { head: 'Zeichen', align: 'text', share: 1 },
      { head: 'Bedeutung', align: 'text', share: 6 },
    ],
    rows: SIGNS.map(({ sign, meaning }) => ({ kind: 'cells', cells: [{ text: sign }, { text: meaning }] })),
    notes: ['Zeichen nach dem Gebrauch der Statistischen Ämter; „n. e.“ steht für nicht erhobene Werte.'],
  };
}

function ruleText(): string {
  return (
    'Bewertet wird ab vier aufeinanderfolgenden Jahreswerten ohne Bruch. Die mittlere jährliche Änderung der letzten ' +
    'höchstens fünf Jahre wird bis zum Zieljahr fortgeschrieben. Verglichen wird der dann fehlende Abstand mit dem ' +
    'Abstand heute. Ist das Ziel in jedem Jahr zu halten oder vor der Zeit erreicht, zählen der letzte Wert und die ' +
    'mittlere Änderung. Ist nur eine Richtung beschlossen, zählen die mittlere und die letzte Änderung. Vierteljährliche ' +
    'Reihen werden als Jahreswerte bewertet. Hat ein Teilziel mehrere Indikatoren, gilt die schlechteste Bewertung.'
  );
}

function disclosureText(threshold: number): string {
  return (
    `Fallzahlen von 1 bis ${threshold - 1} werden nicht veröffentlicht. Enthält eine Aufteilung eine solche Zahl, wird die ` +
    'ganze Aufteilung dieses Zeitraums nicht gezeigt, damit sich die Zahl nicht aus Summen errechnen lässt; betrifft es ' +
    'die Gesamtzahl, entfällt auch sie. Anteile stehen nur bei mindestens 10 Personen in der Grundgesamtheit. Zahlen, ' +
    'die ihre Stelle schon veröffentlicht hat, stehen mit deren eigenen Zeichen da.'
  );
}

function dataBlocks({ release, root }: ReportSnapshot, datenstand: string): readonly DocumentBlock[] {
  const correction = correctionText(release);
  const rows = [
    ['Datenstand', `${datenstand}. Er ist unveränderlich; derselbe Datenstand ergibt denselben Bericht.`],
    ...(correction === null ? [] : [['Berichtigung', correction] as const]),
    ['Prüfsumme', `SHA-256 ${release.rootHash.replace(/(.{16})(?=.)/g, '$1 ')}`],
    [
      'Verfahren',
      `Bewertung: ${root.methods.progress}. Geheimhaltung: ${root.methods.disclosure}, Schwelle ${root.methods.threshold}.`,
    ],
  ] as const;
  return rows.map(([label, text]) => ({ kind: 'paragraph', label, text }));
}

/** Rule, signs, disclosure control and the state of the data: what a reader needs to check the rest. */
export function methodChapter(snapshot: ReportSnapshot, numbering: Numbering, datenstand: string): Chapter {
  const number = numbering.nextChapter();
  const heading = (section: number, text: string): DocumentBlock => ({
    kind: 'heading',
    level: 2,
    number: `${number}.${section}`,
    text,
  });
  return {
    number,
    title: 'Methodik, Zeichen, Geheimhaltung',
    blocks: [
      heading(1, 'Bewertungsregel'),
      { kind: 'paragraph', label: null, text: ruleText() },
      symbolTable(numbering.nextTable()),
      heading(2, 'Zeichen in Tabellen'),
      signTable(numbering.nextTable()),
      heading(3, 'Geheimhaltung'),
      {
        kind: 'box',
        title: 'Warum manche Felder einen Punkt enthalten',
        text: disclosureText(snapshot.root.methods.threshold),
      },
      heading(4, 'Datenstand und Verfahren'),
      ...dataBlocks(snapshot, datenstand),
    ],
  };
}
