import type { DemoKommune, DemoObservation } from '../demo.types';
import { dimensionsOf } from '../dimensions';
import type { IndicatorContent, Mark, SeriesPlan } from '../generator/content.types';
import { indicatorOf } from '../generator/indicator';
import { handlungsfeldOf } from '../generator/konzept';
import { observationsOf } from '../generator/observations';
import { INVENTED_LICENCE } from '../invented-licence';
import { INDICATORS } from './indicators';
import { FACHAEMTER, FELDER } from './konzept';
import { type MemberContent, MEMBERS, populationOf, weightOf } from './members';

const VERBUND = { ags: '00000010', name: 'Gemeindeverbund Musterland' };
const FOUNDED = '2015-01-01';
const NEWEST_QUARTER = '2026-Q3';

/** Vorlagen has not reported one quarter: the Verbund shows no sum for it. */
const MISSING: Mark = {
  periods: ['2025-Q1'],
  status: 'O',
  note: 'Die Gemeinde Vorlagen hat für dieses Quartal noch nichts gemeldet.',
};

/** The plan of one Gemeinde: its part of the sizes and counts, its own distance from the level of the Verbund. */
function planOf(plan: SeriesPlan, code: string, member: MemberContent): SeriesPlan {
  const weight = weightOf(member);
  if (plan.kind === 'count') return { ...plan, path: plan.path.map((level) => level * weight) };
  if (plan.kind !== 'rate') return plan;
  const factor = code === 'K01' ? member.foreignPart / 0.1 : 1;
  const level = (value: number): number => (code === 'K01' ? value * factor : value - leanOf(code, member));
  const base =
    'sizes' in plan.base
      ? { ...plan.base, sizes: plan.base.sizes.map((size) => Math.round(size * weight)) }
      : plan.base;
  return { ...plan, path: plan.path.map(level), base };
}

/** Bigger Gemeinden have more unemployment and more child care; rates near a bound move less. */
function leanOf(code: string, member: MemberContent): number {
  if (code === 'A403') return -member.lean * 0.25;
  if (code === 'A301') return -member.lean * 1.4;
  if (code === 'AC03') return member.lean * 4;
  return -member.lean * 0.5;
}

function contentOf(content: IndicatorContent, member: MemberContent): IndicatorContent {
  const missing = content.code === 'AA03' && member.name === 'Gemeinde Vorlagen' ? [MISSING] : [];
  return {
    ...content,
    series: planOf(content.series, content.code, member),
    marks: [...(content.marks ?? []), ...missing],
  };
}

function sourcesOf(office: string): DemoKommune['sources'] {
  const names = [...new Set(INDICATORS.map(({ source }) => source))];
  return names.map((name) => ({ name, office, licence: INVENTED_LICENCE, url: null, alreadyPublished: false }));
}

function memberKommune(member: MemberContent): DemoKommune {
  const rows: DemoObservation[] = INDICATORS.flatMap((content) =>
    observationsOf(contentOf(content, member), member.name, populationOf(member)),
  );
  const indicators = INDICATORS.map((content) => ({ ...indicatorOf(content), target: null }));
  return {
    ags: member.ags,
    name: member.name,
    art: 'Gemeinde',
    disclosureThreshold: 5,
    members: [],
    fachaemter: FACHAEMTER.map(({ name }) => name),
    sources: sourcesOf(member.name),
    dimensions: dimensionsOf(indicators),
    konzept: null,
    indicators,
    observations: rows.filter((row) => row.period !== NEWEST_QUARTER),
    later: rows.filter((row) => row.period === NEWEST_QUARTER),
    corrections: [],
  };
}

/** Six small Gemeinden and their Verbund, members first. Only the Verbund is published. */
export function verbund(): DemoKommune[] {
  const members = MEMBERS.map(memberKommune);
  const indicators = INDICATORS.map((content) => ({ ...indicatorOf(content), fromMembers: true }));
  return [
    ...members,
    {
      ...VERBUND,
      art: 'Verbund',
      disclosureThreshold: 5,
      members: MEMBERS.map(({ ags }) => ({ ags, validFrom: FOUNDED })),
      fachaemter: FACHAEMTER.map(({ name }) => name),
      sources: sourcesOf(`${VERBUND.name}, Summe der sechs Gemeinden`),
      dimensions: dimensionsOf(indicators),
      konzept: {
        title: 'Ankommen im Musterland',
        art: 'Integrationskonzept',
        leitbild:
          'Sechs Gemeinden, ein Weg: Wer ins Musterland zieht, findet Nachbarschaft, Arbeit und ein Rathaus, das hilft. Keine Gemeinde muss das allein schaffen.',
        validFrom: '2021-10-01',
        beschluss: 'GV 2021/16 vom 23.09.2021',
        handlungsfelder: FELDER.map((field) => handlungsfeldOf({ ...field, indicators: [] }, FACHAEMTER)),
      },
      indicators,
      observations: [],
      later: [],
      corrections: [],
    },
  ];
}
