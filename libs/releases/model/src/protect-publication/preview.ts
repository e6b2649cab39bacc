import type { DisclosureRule } from '@teilziel/disclosure';
import { type Coordinate, type Observation, parseCoordinate } from '@teilziel/statistics';
import type { CompiledRelease, IndicatorBlock, ReleaseBlock } from '../blocks';
import type { DimensionInput } from '../compile-input';
import { codeOfStored } from '../stored-period';
import { MERGED_CODE } from './merge-divers';
import { isShown, type PreparedIndicator } from './prepared-indicator';
import type { PreviewCell, PreviewTable, PublicationPreview } from './publication-preview';
import type { HiddenCell, HiddenPeriod, ProtectedIndicator, ProtectedPublication } from './publication.types';

const TOTAL = 'Insgesamt';
const PROTECTS_OTHERS = 'Zum Schutz anderer Zellen: Aus dieser Zahl ließe sich sonst eine geheime errechnen.';
const OF_MEMBERS = 'Mitglieder eigene Zahlen veröffentlicht haben';
const OF_VERBUND = 'der Verbund Summen veröffentlicht hat, in denen diese Zahlen stecken';
const WHOLE_BREAKDOWN = 'Die Aufteilung wird als Ganzes zurückgehalten.';

/** For the Koordination before a release; holds what nobody else may read. */
export function previewOf(
  publication: ProtectedPublication,
  compiled: CompiledRelease,
  dimensions: readonly DimensionInput[],
): PublicationPreview {
  const labels = labelsOf(dimensions);
  const tables = [...publication.indicators.values()]
    .flatMap((indicator) =>
      [...indicator.hidden].map(([stored, hidden]) => ({ stored, table: tableOf(indicator, stored, hidden, labels) })),
    )
    .sort((a, b) => b.stored - a.stored || (a.table.code < b.table.code ? -1 : 1))
    .map(({ table }) => table);
  const hidden = tables.flatMap(({ cells }) => cells.filter(({ kind }) => kind !== null));
  const primary = hidden.filter(({ kind }) => kind === 'primary').length;
  return {
    cells: cellsOf(publication),
    hidden: hidden.length,
    ...{ primary, secondary: hidden.length - primary },
    // A publication with a derivable cell does not come into being.
    derivable: 0,
    assessmentsLost: lostAssessments(compiled),
    tables,
    earlierReleases: publication.earlierReleases,
    ...{ optimal: publication.optimal, gap: publication.gap, mergedDn: publication.mergedDn },
  };
}

/** Cells with a figure, hidden or not. */
function cellsOf({ indicators }: ProtectedPublication): number {
  let cells = 0;
  for (const { prepared } of indicators.values()) {
    for (const column of prepared.table.columns) cells += column.filter((figure) => isShown(figure)).length;
  }
  return cells;
}

function tableOf(
  { prepared, series }: ProtectedIndicator,
  stored: number,
  hidden: HiddenPeriod,
  labels: ReadonlyMap<string, string>,
): PreviewTable {
  const { indicator, table } = prepared;
  const at = table.periods.indexOf(stored);
  const cells = table.cells.flatMap((coordinate, c): PreviewCell[] => {
    const internal = table.columns[c]?.[at];
    const shown = series.table.columns[c]?.[at];
    if (internal === undefined || shown === undefined) return [];
    const cell = hidden.cells.get(coordinate);
    return [
      {
        coordinate,
        label: labelOf(coordinate, labels),
        internal: plain(internal),
        shown: plain(shown),
        kind: cell?.kind ?? null,
        interval: cell?.interval ? [cell.interval.lower, cell.interval.upper] : null,
        reason: cell === undefined ? null : reasonOf(cell, hidden, prepared),
      },
    ];
  });
  return {
    code: indicator.code,
    name: indicator.name,
    period: codeOfStored(stored, table.frequency),
    hidden: hidden.cells.size,
    cellwise: hidden.cellwise,
    cells,
  };
}

function plain({ numerator, denominator, value, status }: Observation): Observation {
  return { numerator, denominator, value, status };
}

function reasonOf(
  { kind, rules }: HiddenCell,
  { cellwise, reason, cells, besideOthers }: HiddenPeriod,
  { policy, indicator }: PreparedIndicator,
): string {
  if (kind === 'primary') return rules.map((rule) => RULE_TEXTS[rule](policy.threshold)).join(' ');
  if (besideOthers === true) {
    const others = indicator.fromMembers ? OF_MEMBERS : OF_VERBUND;
    if (!cellwise) return `Der Zeitraum wird als Ganzes zurückgehalten, weil ${others}.`;
    const also = [...cells.values()].some((cell) => cell.kind === 'primary') ? 'auch ' : '';
    return `Zum Schutz geheimer Zahlen, ${also}weil ${others}: Aus allem zusammen ließen sie sich sonst errechnen.`;
  }
  return cellwise ? PROTECTS_OTHERS : (reason ?? WHOLE_BREAKDOWN);
}

const RULE_TEXTS: Readonly<Record<DisclosureRule, (threshold: number) => string>> = {
  'small-count': (k) => `Weniger als ${k} Fälle.`,
  'small-complement': (k) => `Weniger als ${k} gehören nicht dazu.`,
  'small-denominator': (k) => `Weniger als ${Math.max(k, 10)} Personen in der Gruppe.`,
  'group-disclosure': () => 'Alle oder niemand in der Gruppe, bei einem sensiblen Merkmal.',
  'secret-in-source': () => 'Die Quelle hält den Wert selbst geheim.',
  'no-counts': () => 'Ohne Fallzahlen nicht prüfbar.',
  overlap: () => 'Die Teile ergeben mehr als das Ganze.',
  'no-margin': () => 'Ohne Zwischensumme nicht prüfbar.',
};

function labelsOf(dimensions: readonly DimensionInput[]): ReadonlyMap<string, string> {
  const named = dimensions.flatMap(({ code, codes }) =>
    codes.map((one) => [`${code}=${one.code}`, one.label] as const),
  );
  return new Map([[`sex=${MERGED_CODE.code}`, MERGED_CODE.label], ...named]);
}

function labelOf(coordinate: Coordinate, labels: ReadonlyMap<string, string>): string {
  const parts = Object.entries(parseCoordinate(coordinate)).map(
    ([dimension, code]) => labels.get(`${dimension}=${code}`) ?? code,
  );
  return parts.length === 0 ? TOTAL : parts.join(', ');
}

function lostAssessments({ blocks }: CompiledRelease): number {
  return blocks
    .map(({ json }) => json)
    .filter((json) => json.includes('"kind":"indicator"'))
    .map((json) => JSON.parse(json) as ReleaseBlock)
    .filter((block): block is IndicatorBlock => block.kind === 'indicator')
    .filter(({ assessment }) => assessment?.symbol === 'NA' && assessment.reason?.includes('geheim') === true).length;
}
