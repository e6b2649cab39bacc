import type { RuleKind, RuleSetting } from '../checks/check.types';

export const RULE_TITLES: Readonly<Record<RuleKind, string>> = {
  'not-a-count': 'Keine Anzahl',
  'numerator-over-denominator': 'Mehr als das Ganze',
  'parts-and-total': 'Teile und Summe',
  'half-pair': 'Halbes Paar',
  empty: 'Leere Zelle',
  'unit-slip': 'Falsche Einheit',
  jump: 'Sprung',
  'same-as-last': 'Wie beim letzten Mal',
  'missing-split': 'Fehlende Aufteilung',
  'share-not-stated': 'Viele ohne Angabe',
};

type Params = Readonly<Record<string, number>>;

const figure = (params: Params, name: string): string => String(params[name] ?? 0).replace('.', ',');
const isOn = (params: Params, name: string): boolean => params[name] === 1;
const percent = (params: Params, name: string): string =>
  String(Number(((params[name] ?? 0) * 100).toPrecision(12))).replace('.', ',');

function countSentence(params: Params): string {
  const negative = isOn(params, 'negative');
  const fractions = isOn(params, 'fractions');
  if (negative && fractions) return 'Nur die Basis wird geprüft: Sie darf nicht unter null liegen.';
  if (negative) return 'Eine Anzahl muss eine ganze Zahl sein; unter null darf sie liegen.';
  if (fractions) return 'Eine Anzahl darf nicht unter null liegen; ein Komma ist erlaubt.';
  return 'Eine Anzahl muss eine ganze Zahl und darf nicht unter null sein.';
}

function partsSentence(params: Params): string {
  const rounded = (params['roundedTo'] ?? 0) > 0;
  const tolerance = rounded
    ? `mit Spielraum, weil die Quelle auf ${figure(params, 'roundedTo')} rundet`
    : 'ohne Spielraum bei gezählten Zahlen';
  const values = isOn(params, 'additive') ? ' Auch Einzelwerte werden zusammengezählt.' : '';
  return `Die Teile müssen zusammen die eingetragene Summe ergeben, ${tolerance}.${values}`;
}

const SENTENCES: Readonly<Record<RuleKind, (params: Params) => string>> = {
  'not-a-count': countSentence,
  'numerator-over-denominator': (params) =>
    isOn(params, 'always')
      ? 'Der Zähler darf nicht größer sein als der Nenner, auch wenn der Indikator kein Anteil in Prozent ist.'
      : 'Bei Anteilen in Prozent darf der Zähler nicht größer sein als der Nenner.',
  'parts-and-total': partsSentence,
  'half-pair': () => 'Bei der Abgabe müssen Zähler und Nenner beide da sein.',
  empty: () => 'Bei der Abgabe braucht jede Zelle eine Zahl oder ein Zeichen.',
  'unit-slip': (params) =>
    `Ein Wert, der nahe beim Hundert- oder Tausendfachen des Üblichen liegt (Faktor ${figure(params, 'window')}), fällt auf; ` +
    `dafür braucht es ${figure(params, 'points')} frühere Werte.`,
  jump: (params) =>
    `Ein Wert fällt auf, wenn er mehr als ${figure(params, 'threshold')} übliche Schwankungen vom mittleren Wert entfernt ist. ` +
    `Gerechnet wird ab ${figure(params, 'points')} früheren Werten, mit einer Schwankung von mindestens ${percent(params, 'floor')}\u00A0%.`,
  'same-as-last': (params) =>
    `Steht wieder genau die Zahl vom letzten Mal da, fällt das ab ${figure(params, 'from')} auf.`,
  'missing-split': () => 'Neben einem Gesamtwert müssen Frauen und Männer stehen, oder ein Satz, warum nicht.',
  'share-not-stated': (params) =>
    `Sind mehr als ${figure(params, 'percent')}\u00A0% ohne Angabe des Geschlechts, gilt die Auswertung als eingeschränkt.`,
};

/** What the rule does, in a German sentence, with the limits it has. */
export function ruleSentence({ kind, params }: Pick<RuleSetting, 'kind' | 'params'>): string {
  return SENTENCES[kind](params);
}

/** What follows from a finding. */
export function severitySentence({ severity, active }: Pick<RuleSetting, 'severity' | 'active'>): string {
  if (!active) return 'Ausgeschaltet: Es wird nicht geprüft.';
  return severity === 'error'
    ? 'Fehler: Abgeben geht erst, wenn er berichtigt ist.'
    : 'Hinweis: Abgeben geht mit einer Begründung.';
}
