import type { HandlungsfeldNode, IndicatorBlock, TeilzielBlock } from '@teilziel/releases/model';
import { formatNumber, parsePeriod, periodShortLabel } from '@teilziel/statistics';
import { assessmentWords } from './assessment-words';
import type { ReportCell, ReportRow, ReportTable } from './document';
import { reportCell, signNote } from './report-cell';
import type { ReportSnapshot } from './report-snapshot';

const EMPTY: ReportCell = { text: '' };

function latest(indicator: IndicatorBlock, snapshot: ReportSnapshot): readonly [ReportCell, ReportCell] {
  const series = snapshot.series.get(indicator.code);
  const total = series?.cells.indexOf('') ?? -1;
  const values = series?.value[total] ?? [];
  const index = values.findLastIndex((value) => value !== null);
  const code = series?.periods[index];
  if (series === undefined || code === undefined) {
    return [{ text: '.' }, EMPTY];
  }
  const status = series.status[total]?.[index] ?? 'A';
  return [
    reportCell(values[index] ?? null, status as Parameters<typeof reportCell>[1], indicator.decimals),
    { text: periodShortLabel(parsePeriod(code)) },
  ];
}

function aimCells({ target, decimals }: IndicatorBlock): readonly [ReportCell, ReportCell] {
  if (target === null || target.value === null) {
    return [EMPTY, EMPTY];
  }
  const period = target.period === null ? EMPTY : { text: periodShortLabel(parsePeriod(target.period)) };
  return [{ text: formatNumber(target.value, decimals) }, period];
}

function rowOf(teilziel: TeilzielBlock, snapshot: ReportSnapshot): ReportRow {
  const indicators = teilziel.indicators.flatMap(({ code }) =>
    snapshot.indicators.filter((found) => found.code === code),
  );
  const main = indicators.find(({ role }) => role === 'steering') ?? indicators[0];
  const status = { text: assessmentWords(teilziel, indicators), symbol: teilziel.symbol };
  if (main === undefined) {
    return {
      kind: 'cells',
      cells: [
        { text: teilziel.number },
        { text: teilziel.milestones === undefined ? 'Noch kein Indikator festgelegt' : 'Meilensteine' },
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        status,
      ],
    };
  }
  const unit = main.unit === '' ? '' : `, ${main.unit.startsWith('%') ? `in ${main.unit}` : main.unit}`;
  return {
    kind: 'cells',
    cells: [
      { text: teilziel.number },
      { text: `${main.name}${unit}` },
      ...latest(main, snapshot),
      ...aimCells(main),
      status,
    ],
  };
}

/** One line a Teilziel with its first indicator: where it stands, what was decided, how it is assessed. */
export function teilzielTable(field: HandlungsfeldNode, snapshot: ReportSnapshot, number: number): ReportTable {
  const numbers = field.leitziele.flatMap(({ teilziele }) => teilziele.map((teilziel) => teilziel.number));
  const rows = numbers
    .flatMap((wanted) => snapshot.teilziele.filter((teilziel) => teilziel.number === wanted))
    .map((teilziel) => rowOf(teilziel, snapshot));
  const several = 'Hat ein Teilziel mehrere Indikatoren, steht hier der erste.';
  return {
    kind: 'table',
    number,
    caption: `Teilziele im Handlungsfeld ${field.number}`,
    ruled: true,
    columns: [
      { head: 'Teilziel', align: 'text', share: 0.9 },
      { head: 'Indikator', align: 'text', share: 4.1 },
      { head: 'zuletzt', align: 'number', share: 1.35 },
      { head: 'Zeitraum', align: 'text', share: 1.2 },
      { head: 'Ziel', align: 'number', share: 1.2 },
      { head: 'bis', align: 'text', share: 1.2 },
      { head: 'Bewertung', align: 'text', share: 2.4 },
    ],
    rows,
    notes: [several, signNote(rows)].filter((note) => note !== null),
  };
}
