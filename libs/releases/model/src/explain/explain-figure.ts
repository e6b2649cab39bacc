import {
  formatCoordinate,
  formatNumber,
  formatObservation,
  INTERVAL_NOTE,
  parseCoordinate,
  parsePeriod,
  periodLabel,
  SIGNS,
  statusHasValue,
} from '@teilziel/statistics';
import type { ObsStatus } from '@teilziel/statistics';
import type { DimensionBlock, IndicatorBlock, SeriesBlock } from '../blocks';
import { noteText } from '../note-sentence.rules';
import { apartCoordinates } from '../protect-publication/merge-divers';
import { AGGREGATION_TEXT, factorText, labelOfCell } from './explain-words';

export type FigurePart = 'value' | 'numerator' | 'denominator' | 'gap';

/** One line of the way to a figure: what it is, its figure, and how it came about. */
export interface ExplainStep {
  readonly term: string;
  readonly figure: string;
  readonly text: string;
}

export interface FigureExplanation {
  /** As it is shown: "64,2 %", "+11,0 Punkte", ".". */
  readonly shown: string;
  /** "B1-Prüfung bestanden, Frauen, 2025" */
  readonly name: string;
  readonly steps: readonly ExplainStep[];
  readonly signs: readonly string[];
  readonly definition: string | null;
  readonly breaks: readonly string[];
  readonly notes: readonly string[];
  readonly source: string;
  readonly stand: string | null;
}

export interface FigureToExplain {
  readonly indicator: IndicatorBlock;
  readonly series: SeriesBlock;
  readonly dimensions: readonly DimensionBlock[];
  readonly period: string;
  readonly cell: string;
  readonly part: FigurePart;
}

interface Shown {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: ObsStatus;
}

const SECRET = 'Der Wert ist geheim, weil er Rückschlüsse auf einzelne Personen zuließe.';
const GAP_DECIMALS = 1;

/** Null where the release has no such figure: an unknown period or a cell it does not show. */
function shownAt({ series, period }: FigureToExplain, cell: string): Shown | null {
  const [c, p] = [series.cells.indexOf(cell), series.periods.indexOf(period)];
  if (c < 0 || p < 0) return null;
  return {
    numerator: series.numerator[c]?.[p] ?? null,
    denominator: series.denominator[c]?.[p] ?? null,
    value: series.value[c]?.[p] ?? null,
    status: (series.status[c]?.[p] as ObsStatus | undefined) ?? 'O',
  };
}

const isSecret = ({ status }: Shown): boolean => status === 'Q' || status === 'K';
const count = (value: number): string => formatNumber(value, 0);

function absence(term: string, shown: Shown): ExplainStep {
  const { text } = formatObservation({ value: null, status: shown.status }, 0);
  const meaning = SIGNS.find(({ sign }) => sign === text)?.meaning ?? 'kein Wert';
  return { term, figure: text, text: isSecret(shown) ? SECRET : `${meaning}.` };
}

function inputSteps({ indicator }: FigureToExplain, { numerator, denominator }: Shown): readonly ExplainStep[] {
  const { numeratorLabel, denominatorLabel } = indicator;
  return [
    ...(numerator === null ? [] : [{ term: 'Zähler', figure: count(numerator), text: numeratorLabel ?? '' }]),
    ...(denominator === null ? [] : [{ term: 'Nenner', figure: count(denominator), text: denominatorLabel ?? '' }]),
  ];
}

function valueSteps(figure: FigureToExplain, shown: Shown): readonly ExplainStep[] {
  const { unit, decimals, factor } = figure.indicator;
  const { numerator, denominator, value, status } = shown;
  if (value === null || !statusHasValue(status)) return [...inputSteps(figure, shown), absence('Wert', shown)];
  const { text, sign } = formatObservation({ value, status }, decimals, unit);
  const rounding = 'Gerundet wird einmal, bei der Ausgabe; eine 5 wird aufgerundet.';
  const result = { term: 'Wert', figure: `${text}${sign === '' ? '' : ` ${sign}`}`, text: rounding };
  if (numerator === null || denominator === null) {
    return [...inputSteps(figure, { ...shown, numerator: denominator === null ? null : numerator }), result];
  }
  const term = `${count(numerator)} ÷ ${count(denominator)}${factorText(factor)}`;
  const exact = { term: 'Rechenweg', figure: formatNumber(value, decimals + 3), text: `${term}, noch nicht gerundet` };
  return [...inputSteps(figure, shown), exact, result];
}

/** The figure of one part of the pair; the rest of the way stands with the value. */
function countSteps(figure: FigureToExplain, shown: Shown, part: 'numerator' | 'denominator'): readonly ExplainStep[] {
  const term = part === 'numerator' ? 'Zähler' : 'Nenner';
  const label = part === 'numerator' ? figure.indicator.numeratorLabel : figure.indicator.denominatorLabel;
  const found = shown[part];
  return [found === null ? absence(term, shown) : { term, figure: count(found), text: label ?? 'Gezählte Fälle' }];
}

const signed = (points: number): string => {
  const text = formatNumber(points, GAP_DECIMALS);
  return points > 0 && !/^[0,]+$/.test(text) ? `+${text}` : text;
};

const JUDGEMENTS = {
  difference: ['gesichert', 'Der Bereich enthält die Null nicht.'],
  'no-reliable-difference': [
    'kein gesicherter Unterschied',
    'Der Bereich enthält die Null. Das heißt nicht, dass es keinen Unterschied gibt.',
  ],
  'too-few-cases': ['zu kleine Fallzahl', 'Weniger als 30 Personen, oder die Quote ist zu unsicher.'],
  'no-counts': ['ohne Bereich', 'Die Fallzahlen hinter den Quoten liegen nicht vor.'],
  'no-cases': ['keine Fälle', 'Für eine der beiden Gruppen gibt es niemanden.'],
  withheld: ['geheim', SECRET],
} as const;

function sideStep(figure: FigureToExplain, cell: string): ExplainStep | null {
  const shown = shownAt(figure, cell);
  if (shown === null) return null;
  const { numerator, denominator, value, status } = shown;
  const term = labelOfCell(cell, figure.dimensions);
  if (value === null || !statusHasValue(status)) return absence(term, shown);
  const counts = numerator === null || denominator === null ? '' : `${count(numerator)} von ${count(denominator)}`;
  const { decimals, unit } = figure.indicator;
  return { term, figure: formatObservation({ value, status }, decimals, unit).text, text: counts };
}

/** Women − men: both sides, the gap from unrounded rates, its range and what may be said of it. */
function gapSteps(figure: FigureToExplain): readonly ExplainStep[] {
  const codes = parseCoordinate(figure.cell);
  const sides = ['F', 'M'].map((sex) => sideStep(figure, formatCoordinate({ ...codes, sex })));
  const gap = gapOf(figure);
  const unit = figure.indicator.unit === '%' ? 'Punkte' : figure.indicator.unit;
  const both = sides.filter((step) => step !== null);
  if (gap === null) return both;
  const [word, why] = JUDGEMENTS[gap.rule];
  if (gap.points === null) return [...both, { term: 'Abstand', figure: '.', text: why }];
  const difference = {
    term: 'Abstand',
    figure: `${signed(gap.points)} ${unit}`,
    text: figure.series.rounded
      ? 'Frauen minus Männer, aus gerundeten Fallzahlen gerechnet'
      : 'Frauen minus Männer, aus ungerundeten Werten gerechnet',
  };
  const range =
    gap.lower === null || gap.upper === null
      ? []
      : [
          {
            term: 'Bereich',
            figure: `${signed(gap.lower)} bis ${signed(gap.upper)}`,
            text: `${INTERVAL_NOTE} 95 %, Verfahren nach Newcombe.`,
          },
        ];
  return [...both, difference, ...range, { term: 'Urteil', figure: word, text: why }];
}

function gapOf({
  indicator,
  series,
  period,
  cell,
}: FigureToExplain): NonNullable<IndicatorBlock['gender']>['gaps'][number] {
  // Of the parts only the latest period is compared.
  if (cell !== '' && period !== indicator.gender?.latest?.period) return null;
  if (cell !== '') return indicator.gender?.parts.find(({ part }) => part === cell) ?? null;
  return indicator.gender?.gaps[series.periods.indexOf(period)] ?? null;
}

function stepsOf(figure: FigureToExplain, shown: Shown | null): readonly ExplainStep[] | null {
  if (figure.part === 'gap') {
    const steps = gapSteps(figure);
    return steps.length === 0 ? null : steps;
  }
  if (shown === null) return null;
  return figure.part === 'value' ? valueSteps(figure, shown) : countSteps(figure, shown, figure.part);
}

/** The step that is the figure itself: where the way ends, or before the range and the word of a gap. */
function resultOf(steps: readonly ExplainStep[], part: FigurePart): string {
  const result = part === 'gap' ? steps.find(({ term }) => term === 'Abstand') : steps.at(-1);
  return result?.figure ?? '.';
}

/** Definition in force in the period; the versions carry codes of any frequency, ends of days make them comparable. */
function definitionOf({ indicator, period }: FigureToExplain): string | null {
  const year = (code: string): string => code.slice(0, 4);
  const started = indicator.definitions.filter(({ validFrom }) => year(validFrom) <= year(period));
  const found = started.at(-1) ?? indicator.definitions[0];
  return found === undefined ? null : `${found.text} (ab ${periodLabel(parsePeriod(found.validFrom))})`;
}

/**
 * The way from what a release shows to one of its figures. Made from the blocks of the release and nothing else, so it
 * cannot tell what the release does not. Null where the release has no such figure.
 */
export function explainFigure(figure: FigureToExplain): FigureExplanation | null {
  const { indicator, dimensions, period, cell, part, series } = figure;
  if (!series.periods.includes(period)) return null;
  const shown = shownAt(figure, cell);
  const steps = stepsOf(figure, shown);
  if (steps === null) return null;
  const withinYear = indicator.frequency === 'Q' || indicator.frequency === 'S';
  const how = AGGREGATION_TEXT[withinYear ? (indicator.aggregation ?? 'none') : 'none'];
  const together = [
    ...(series.rounded
      ? [{ term: 'Gerundet', figure: '', text: 'Jede Fallzahl für sich auf 5; Summen können abweichen.' }]
      : []),
    ...(apartCoordinates(cell) === null
      ? []
      : [
          {
            term: 'Zusammengefasst',
            figure: '',
            text: '„Divers“ und „ohne Angabe“, weil eine der beiden Gruppen klein ist.',
          },
        ]),
    ...(indicator.fromMembers === true
      ? [
          {
            term: 'Verbund',
            figure: '',
            text: 'Zähler und Nenner der Mitglieder werden addiert, nie die Quoten gemittelt.',
          },
        ]
      : []),
    ...(how === null ? [] : [{ term: 'Jahreswert', figure: '', text: how }]),
  ];
  const of =
    part === 'gap'
      ? `Abstand Frauen zu Männern${cell === '' ? '' : `, ${labelOfCell(cell, dimensions)}`}`
      : labelOfCell(cell, dimensions);
  const status = shown === null || part === 'gap' ? 'A' : shown.status;
  const sign = formatObservation({ value: 1, status }, 0).sign;
  return {
    shown: resultOf(steps, part),
    name: `${indicator.name}, ${of}, ${periodLabel(parsePeriod(period))}`,
    steps: [...steps, ...together],
    signs: SIGNS.filter((one) => sign !== '' && one.sign === sign).map(({ meaning }) => `${sign} ${meaning}`),
    definition: definitionOf(figure),
    breaks: indicator.breaks.map(
      (one) => `Ab ${periodLabel(parsePeriod(one.period))}: ${one.reason} Davor und danach ist nichts vergleichbar.`,
    ),
    notes: (indicator.notes ?? [])
      .filter((note) => note.period === period && (note.cell === '' || note.cell === cell))
      .map((note) => noteText(note)),
    source: [indicator.source.name, indicator.source.office].join(', '),
    stand: indicator.stand,
  };
}
