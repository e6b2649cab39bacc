import { type ObsStatus, parseGermanNumber, parsePlainNumber } from '@teilziel/statistics';

export interface ReadFigure {
  readonly value: number | null;
  /** Said by the text itself: "(12)" is U, "12 p" is P, a sign of the mapping what the mapping says. */
  readonly status: ObsStatus | null;
}

interface FigureRules {
  readonly decimal: 'point' | 'comma';
  readonly signs: ReadonlyMap<string, ObsStatus>;
  readonly unit: string;
}

const MARKED: Readonly<Record<string, ObsStatus>> = { p: 'P', s: 'E', r: 'A' };
const DIGIT_OF_MANTISSA = /^[^e]*[1-9]/i;

/** A figure with its sign as offices write it, or a German sentence on why it is none. */
export function readFigureText(text: string, rules: FigureRules): ReadFigure | string {
  const sign = rules.signs.get(text);
  if (sign) return { value: null, status: sign };
  const uncertain = /^\((.+)\)$/u.exec(text)?.[1];
  const [, body = '', mark] = /^(.*?)\s*([prs])?$/u.exec((uncertain ?? text).trim()) ?? [];
  const bare = withoutPercent(body, rules.unit).replace(/^([+\-\u2212\u2013])\s+(?=\d)/u, '$1');
  const value = parsePlainNumber(bare, rules.decimal);
  if (value === null) return whyNot(text, rules);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER || (value === 0 && DIGIT_OF_MANTISSA.test(bare)))
    return `„${text}“ ist zu groß oder zu klein, um genau gespeichert zu werden. Prüfen Sie, ob Felder zusammengerutscht sind.`;
  return { value, status: uncertain === undefined ? (MARKED[mark ?? ''] ?? null) : 'U' };
}

/** "12,5 %" is a figure where the indicator is counted in per cent; elsewhere it would be another unit. */
function withoutPercent(text: string, unit: string): string {
  return unit === '%' ? text.replace(/\s*%$/u, '') : text;
}

function whyNot(text: string, { decimal, unit }: FigureRules): string {
  if (/%$/u.test(text) && unit !== '%')
    return `„${text}“ steht in Prozent, der Indikator aber in „${unit}“. Verbessern Sie den Wert oder die Einheit in der Zuordnung.`;
  const known = parseGermanNumber(text);
  if (known.kind === 'sign' || text === '*') {
    return `„${text}“ ist ein Zeichen, keine Zahl. Sagen Sie in der Zuordnung unter „signs“, was die Stelle damit meint, etwa signs: { '${text}': ${suggested(known)} }.`;
  }
  const wanted = decimal === 'point' ? 'Dezimalpunkt, etwa 1234.5' : 'Dezimalkomma, etwa 1.234,5';
  return `„${text}“ ist keine Zahl mit ${wanted}. Verbessern Sie den Wert; schreibt die ganze Datei so, prüfen Sie „decimal“ in der Zuordnung.`;
}

function suggested(known: ReturnType<typeof parseGermanNumber>): ObsStatus {
  if (known.kind !== 'sign') return 'Q';
  return known.value === null ? known.status : 'N';
}
