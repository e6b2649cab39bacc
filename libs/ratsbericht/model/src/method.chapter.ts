import type { RootBlock } from '@teilziel/releases/model';
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

/** Releases from before the protection of the whole publication keep the words of their rule. */
function firstFormText(threshold: number): string {
  return (
    `Fallzahlen von 1 bis ${threshold - 1} werden nicht veröffentlicht. Enthält eine Aufteilung eine solche Zahl, wird die ` +
    'ganze Aufteilung dieses Zeitraums nicht gezeigt, damit sich die Zahl nicht aus Summen errechnen lässt; betrifft es ' +
    'die Gesamtzahl, entfällt auch sie. Anteile stehen nur bei mindestens 10 Personen in der Grundgesamtheit. Zahlen, ' +
    'die ihre Stelle schon veröffentlicht hat, stehen mit deren eigenen Zeichen da.'
  );
}

function disclosureText({ disclosure, threshold }: RootBlock['methods']): string {
  if (disclosure.startsWith('first-form')) return firstFormText(threshold);
  return (
    `Zahlen über Personen sind geheim, wenn sie kleiner als ${threshold} sind und größer als null; bei Anteilen gilt das ` +
    'auch für den Rest und für sehr kleine Grundgesamtheiten. Ist eine Zahl geheim, bleiben so viele weitere geheim, dass ' +
    'sie sich nicht berechnen lässt: nicht aus Summen, anderen Tabellen oder früheren Datenständen. Wo das Zelle für ' +
    'Zelle nicht geht, bleibt die ganze Aufteilung geheim. Geheime Zahlen tragen einen Punkt, gleich aus welchem Grund. ' +
    'Zahlen, die ihre Stelle schon veröffentlicht hat, stehen mit deren eigenen Zeichen da.'
  );
}

const ROUNDING = 'rounding-to-5';
const ROUNDED_TEXT =
  'Alle Fallzahlen sind auf 5 gerundet, jede für sich, auch Summen; Summen können abweichen. Einzelne Zahlen werden nicht ' +
  'gesperrt. Quoten sind aus gerundeten Zahlen gerechnet; bei weniger als 10 Personen steht ein Schrägstrich. Ließe sich ' +
  'eine kleine Zahl trotzdem genau errechnen, oder fehlen Fallzahlen, entfällt die ganze Aufteilung. Zahlen, die ihre ' +
  'Stelle schon veröffentlicht hat, stehen ungerundet da.';

function disclosureBox(methods: RootBlock['methods']): DocumentBlock {
  return methods.disclosure.startsWith(ROUNDING)
    ? { kind: 'box', title: 'Auf 5 gerundet, Summen können abweichen', text: ROUNDED_TEXT }
    : { kind: 'box', title: 'Warum manche Felder einen Punkt enthalten', text: disclosureText(methods) };
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
      disclosureBox(snapshot.root.methods),
      heading(4, 'Datenstand und Verfahren'),
      ...dataBlocks(snapshot, datenstand),
    ],
  };
}
