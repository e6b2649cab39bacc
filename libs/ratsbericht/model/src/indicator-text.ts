import type { AssessmentBlock, IndicatorBlock } from '@teilziel/releases/model';
import { formatNumber, formatWithUnit, parsePeriod, periodLabel } from '@teilziel/statistics';
import { listed, sentence } from './wording';

/** Differences of shares are Prozentpunkte, everything else keeps its unit. */
function changeUnit(unit: string): string {
  return unit === '%' || unit.startsWith('% ') ? 'Prozentpunkte' : unit;
}

function figure(indicator: IndicatorBlock, value: number): string {
  return formatWithUnit(value, indicator.decimals, indicator.unit);
}

function withSign(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 ? `+${text}` : text;
}

function when(code: string | null): string {
  return code === null ? '' : ` (${periodLabel(parsePeriod(code))})`;
}

/** "58,0 % (2030); Ausgangswert 46,2 % (2022). Beschluss: Vorlage 2022/0088." */
export function targetText(indicator: IndicatorBlock): string | null {
  const { target } = indicator;
  if (target === null) {
    return null;
  }
  const aim = aimText(indicator);
  const baseline =
    target.baselineValue === null
      ? ''
      : `; Ausgangswert ${figure(indicator, target.baselineValue)}${when(target.baselinePeriod)}`;
  return sentence(aim + baseline) + (target.beschluss === null ? '' : ` Beschluss: ${sentence(target.beschluss)}`);
}

function aimText(indicator: IndicatorBlock): string {
  const { target, direction } = indicator;
  const until = when(target?.period ?? null);
  if (target?.kind === 'corridor' && target.lower !== null && target.upper !== null) {
    return `zwischen ${formatNumber(target.lower, indicator.decimals)} und ${figure(indicator, target.upper)}${until}`;
  }
  if (target?.kind === 'direction' || target?.value === null || target?.value === undefined) {
    const ways = { increase: 'Der Wert soll steigen', decrease: 'Der Wert soll sinken' };
    return (
      (direction === 'increase' || direction === 'decrease' ? ways[direction] : 'Der Wert soll gehalten werden') + until
    );
  }
  const limit = direction === 'decrease' ? 'höchstens ' : direction === 'increase' ? 'mindestens ' : '';
  return target.kind === 'hold'
    ? `${limit}${figure(indicator, target.value)} in jedem Jahr`
    : figure(indicator, target.value) + until;
}

/** The steps of the rule with their figures, so that a reader can check the symbol. */
export function calculationText(indicator: IndicatorBlock): string | null {
  const { assessment } = indicator;
  if (assessment === null || assessment.meanChange === null || assessment.window === null) {
    return null;
  }
  const [from, to] = assessment.window;
  const change = `${withSign(assessment.meanChange, indicator.decimals + 1)}\u00A0${changeUnit(indicator.unit)}`;
  return `Mittlere jährliche Änderung ${from} bis ${to}: ${change}.${projectionText(indicator, assessment)}`;
}

function projectionText(indicator: IndicatorBlock, assessment: AssessmentBlock): string {
  const code = indicator.target?.period ?? null;
  if (assessment.projection === null || code === null) {
    return '';
  }
  const end = periodLabel(parsePeriod(code));
  const share = assessment.shortfallShare;
  const missing =
    share === null || share <= 0
      ? ''
      : share >= 1
        ? ' Der Abstand zum Ziel ist dann so groß wie heute oder größer.'
        : ` Vom heutigen Abstand zum Ziel fehlen dann ${formatWithUnit(share * 100, 0, '%')}.`;
  return ` Fortgeschrieben bis ${end}: ${figure(indicator, assessment.projection)}.${missing}`;
}

/** Definition in force with unit and reference day. */
export function definitionText(indicator: IndicatorBlock): string {
  const text = indicator.definitions.at(-1)?.text ?? '';
  const unit = indicator.unit === '' ? '' : `Angabe in ${indicator.unit}.`;
  const reference = indicator.reference === '' ? '' : `Bezug: ${sentence(indicator.reference)}`;
  return [sentence(text), unit, reference].filter((part) => part !== '').join(' ');
}

const TURNUS = {
  A: 'Jährlich',
  SY: 'Je Schuljahr',
  S: 'Halbjährlich',
  Q: 'Vierteljährlich',
  M: 'Monatlich',
  W: 'Wöchentlich',
} as const;

export function sourceName(indicator: IndicatorBlock): string {
  const { name, office } = indicator.source;
  return office === '' || name.includes(office) ? name : `${office}: ${name}`;
}

export function sourceText(indicator: IndicatorBlock): string {
  const { licence } = indicator.source;
  const parts = [sourceName(indicator), ...(licence === null || licence === '' ? [] : [`Lizenz: ${licence}`])];
  const responsible = indicator.fachamt === null ? '' : ` Zuständig: ${sentence(indicator.fachamt)}`;
  return `${sentence(parts.join('; '))} ${TURNUS[indicator.frequency]}.${responsible}`;
}

/** Two lines of the summary page. */
const ROOM = 110;

/** „A“, „B“ und 3 weitere: two names where they fit into the lines of the summary, else one. */
export function namesOf(indicators: readonly IndicatorBlock[]): string {
  const [first, second] = indicators.map(({ name }) => name);
  const most = first !== undefined && second !== undefined && first.length + second.length <= ROOM ? 2 : 1;
  const shown = indicators.slice(0, most).map(({ name }) => `„${name}“`);
  const rest = indicators.length - shown.length;
  return listed(rest > 0 ? [...shown, rest === 1 ? 'eine weitere' : `${rest} weitere`] : shown);
}
