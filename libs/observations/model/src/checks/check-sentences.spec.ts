import type { RuleKind } from './check.types';
import { AGES, CASES, type CheckCase, EXAM, findingsOf, MOVES, SHARE } from './check-cases.fixture';
import { DEFAULT_RULES } from './rule-settings';

const MEN_BEFORE = { 2: [10, 12, 14, 15, 19] };
const SHARES_BEFORE = { 0: [58.1, 60.4, 61.3, 59.9] };
const PUBLISHED = { ...SHARE, cells: SHARE.cells.slice(0, 1) };
const own = (kind: RuleKind, params: Readonly<Record<string, number>>): CheckCase['rules'] => [
  { kind, severity: 'error', params, active: true },
];

/** Every sentence there is, to be read aloud; a changed word shows here. */
const READ_ALOUD: readonly [CheckCase, string][] = [
  [
    { indicator: EXAM, figures: { 2: [47, 41] } },
    'Männer, bestanden: 47 ist mehr als 41 Teilnehmende. Bitte eine der beiden Zahlen berichtigen.',
  ],
  [
    { indicator: { ...EXAM, denominatorLabel: 'Bevölkerung' }, figures: { 1: [1047, 1041] } },
    'Frauen, bestanden: 1.047 ist mehr als 1.041 (Bevölkerung). Bitte eine der beiden Zahlen berichtigen.',
  ],
  [
    { indicator: EXAM, figures: { 2: [3, 0] } },
    'Männer, bestanden: 3 ist nicht möglich, weil bei „Teilnehmende“ 0 steht. Bitte eine der beiden Zahlen berichtigen.',
  ],
  [{ indicator: MOVES, figures: { 1: -3 } }, 'Frauen: −3 ist kleiner als null. Bitte die Zahl berichtigen.'],
  [
    { indicator: EXAM, figures: { 1: [1.5, 30] } },
    'Frauen, bestanden: 1,5 ist keine ganze Zahl. Hier wird gezählt, bitte ohne Komma eintragen.',
  ],
  [
    { indicator: CASES, figures: { 0: 80, 1: 45, 2: 40 } },
    'Insgesamt: 80 ist weniger als die Summe der Teile (85). Bitte eine der beiden Zahlen berichtigen.',
  ],
  [
    {
      indicator: { ...SHARE, unit: 'Mio. €', cells: EXAM.cells },
      figures: { 0: 9, 1: 4, 2: 4, 3: 0, 4: 0 },
      rules: own('parts-and-total', { additive: 1 }),
    },
    'Insgesamt: Eingetragen ist 9, die Teile ergeben zusammen 8. Bitte eine der beiden Zahlen berichtigen.',
  ],
  [
    { indicator: AGES, figures: { 0: 100, 1: 120 } },
    '6 bis 10 Jahre: 120 ist mehr als 100 bei „Insgesamt“. Bitte eine der beiden Zahlen berichtigen.',
  ],
  [
    { indicator: EXAM, figures: { 1: [30, 46], 2: [17, 41], 3: [0, 0], 4: 1 }, submitting: true },
    'ohne Angabe: „Teilnehmende“ fehlt. Bitte beide Zahlen eintragen.',
  ],
  [
    { indicator: MOVES, figures: { 1: 12, 2: 11, 3: 0 }, submitting: true },
    'ohne Angabe: Hier fehlt eine Angabe. Bitte eine Zahl oder ein Zeichen eintragen, zum Beispiel „n. e.“ für nicht erhoben.',
  ],
  [
    { indicator: MOVES, figures: { 2: 71 }, history: MEN_BEFORE },
    'Männer: 71 ist ungewöhnlich hoch. Üblich sind 10 bis 19.',
  ],
  [
    { indicator: MOVES, figures: { 2: 0 }, history: { 2: [61, 64, 58, 66] } },
    'Männer: 0 ist ungewöhnlich niedrig. Üblich sind 58 bis 66.',
  ],
  [
    { indicator: MOVES, figures: { 2: 9 }, history: { 2: [0, 0, 0, 0] } },
    'Männer: 9 ist ungewöhnlich hoch. Üblich ist 0.',
  ],
  [
    {
      indicator: EXAM,
      figures: { 1: [50, 60] },
      history: {
        1: [
          [27, 46],
          [30, 52],
          [31, 53],
          [27, 47],
        ],
      },
    },
    'Frauen, bestanden: 50 ist ungewöhnlich hoch. Üblich sind 27 bis 31.',
  ],
  [
    {
      indicator: EXAM,
      figures: { 1: [44, 46] },
      history: {
        1: [
          [25, 42],
          [36, 62],
          [30, 52],
          [40, 68],
          [31, 53],
        ],
      },
    },
    'Frauen, Anteil: 95,7 % ist ungewöhnlich hoch. Üblich sind 57,7 bis 59,5 %.',
  ],
  [
    { indicator: PUBLISHED, figures: { 0: 0.62 }, history: SHARES_BEFORE },
    'Insgesamt: 0,62 sieht nach einem Anteil aus. Gefragt sind Prozent, also vielleicht 62 %.',
  ],
  [
    { indicator: PUBLISHED, figures: { 0: 6180 }, history: SHARES_BEFORE },
    'Insgesamt: 6.180 % ist etwa hundertmal so viel wie üblich (58,1 bis 61,3 %). Bitte die Einheit prüfen.',
  ],
  [
    { indicator: MOVES, figures: { 2: 14000 }, history: MEN_BEFORE },
    'Männer: 14.000 ist etwa tausendmal so viel wie üblich (10 bis 19). Bitte die Einheit prüfen.',
  ],
  [
    { indicator: MOVES, figures: { 2: 14 }, history: { 2: [13800, 14100] } },
    'Männer: 14 ist etwa ein Tausendstel des Üblichen (13.800 bis 14.100). Bitte die Einheit prüfen.',
  ],
  [
    { indicator: MOVES, figures: { 2: 14 }, history: { 2: [1380, 1410] } },
    'Männer: 14 ist etwa ein Hundertstel des Üblichen (1.380 bis 1.410). Bitte die Einheit prüfen.',
  ],
  [
    { indicator: MOVES, figures: { 2: 41 }, history: { 2: [38, 41] } },
    'Männer: 41 stand hier auch beim letzten Mal. Bitte prüfen, ob der Wert neu erhoben ist.',
  ],
  [
    { indicator: EXAM, figures: { 2: [24, 41] }, history: { 2: [[24, 41]] } },
    'Männer: 24 von 41 stand hier auch beim letzten Mal. Bitte prüfen, ob der Wert neu erhoben ist.',
  ],
  [
    { indicator: CASES, figures: { 0: 80 } },
    'Insgesamt: Die Aufteilung nach Geschlecht fehlt. Bitte Frauen und Männer eintragen oder kurz begründen.',
  ],
  [
    { indicator: MOVES, figures: { 1: 12, 2: 'L' } },
    'Männer: Ohne Zahl lässt sich keine Summe bilden. Bitte die Zahl eintragen oder kurz begründen.',
  ],
  [
    { indicator: MOVES, figures: { 1: 44, 2: 38, 3: 0, 4: 7 } },
    'ohne Angabe: 7 von 89 sind 7,9 %. Über 5 % ist die Auswertung nach Geschlecht nur eingeschränkt möglich.',
  ],
  [
    { indicator: CASES, figures: { 0: 89, 1: 44, 2: 38 } },
    'Insgesamt: 7 von 89 (7,9 %) sind weder als Frauen noch als Männer gezählt. Über 5 % ist die Auswertung nach Geschlecht nur eingeschränkt möglich.',
  ],
  [
    {
      indicator: { ...EXAM, numeratorLabel: 'Beschäftigte', cells: CASES.cells },
      figures: { 0: [38000, 54996], 1: [16900, 27512], 2: [17100, 27484] },
    },
    'Insgesamt, Beschäftigte: 4.000 von 38.000 (10,5 %) sind weder als Frauen noch als Männer gezählt, im Nenner sind es weniger. Bitte die drei Zahlen prüfen.',
  ],
  [
    {
      indicator: { ...EXAM, numeratorLabel: 'Beschäftigte', cells: CASES.cells },
      figures: { 0: 38000, 1: [16900, 27512], 2: [17100, 27484] },
    },
    'Insgesamt, Beschäftigte: 4.000 von 38.000 (10,5 %) sind weder als Frauen noch als Männer gezählt. Über 5 % ist die Auswertung nach Geschlecht nur eingeschränkt möglich.',
  ],
];

describe('sentences of the checks', () => {
  it.each(READ_ALOUD)('%#', (given, text) => {
    expect(findingsOf(given).map((finding) => finding.text.replaceAll('\u00A0', ' '))).toEqual([text]);
  });

  it('are all in the list', () => {
    const kinds = new Set(READ_ALOUD.flatMap(([given]) => findingsOf(given).map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(DEFAULT_RULES.map(({ kind }) => kind).sort());
  });

  it('keep to the voice: no exclamation mark, no blame, at most two sentences', () => {
    for (const [, text] of READ_ALOUD) {
      expect(text).not.toMatch(/!|leider|bitte beachten|erfolgreich|falsch|Sie haben/i);
      expect(text.replace('n. e.', '').split(/\. (?=[A-ZÄÖÜ])/)).toHaveProperty('length', 2);
      expect(text.length).toBeLessThan(170);
    }
  });
});
