import { progressMethod } from '@teilziel/statistics';
import type { IndicatorType } from './types/indicator.type';
import type { ReleaseType } from './types/release.type';
import type { SeriesType } from './types/series.type';
import type { TeilzielType } from './types/teilziel.type';
import type { PlacedIndicator, PlacedTeilziel, Released } from './released';

/** What resolvers pass on: the fields of the GraphQL type and, unseen, where the rest is found. */
export interface ReleaseView extends ReleaseType {
  readonly released: Released;
}

export interface TeilzielView extends TeilzielType {
  readonly released: Released;
  readonly refs: PlacedTeilziel['block']['indicators'];
}

export interface IndicatorView extends IndicatorType {
  readonly series: SeriesView;
}

export interface SeriesView extends SeriesType {
  readonly released: Released;
}

export function releaseView(released: Released): ReleaseView {
  const { ags, number, rootHash, releasedAt, embargoUntil, note, scope, root } = released;
  const { kommune, methods, dimensions, lastPeriod } = root;
  const report = `/berichte/${ags}/${number}`;
  const urls = { reportUrl: `${report}.pdf`, reportTextUrl: `${report}.docx` };
  const { corrects, correctionReason, recall } = released;
  const head = {
    number,
    rootHash,
    releasedAt,
    embargoUntil,
    note,
    scope,
    lastPeriod,
    corrects,
    correctionReason,
    recall,
  };
  return { ...head, kommune, methods, dimensions, genderAudit: root.genderAudit ?? null, ...urls, released };
}

export function teilzielView(released: Released, placed: PlacedTeilziel): TeilzielView {
  const { indicators: refs, ...block } = placed.block;
  const milestones = block.milestones ?? [];
  return { ...block, milestones, handlungsfeld: placed.handlungsfeld, leitziel: placed.leitziel, refs, released };
}

export function indicatorView(released: Released, { block, teilziele }: PlacedIndicator): IndicatorView {
  const { series: hash, ...fields } = block;
  const csvUrl = `/daten/${released.ags}/${released.number}/${encodeURIComponent(block.code)}.csv`;
  return {
    ...fields,
    notes: block.notes ?? [],
    rounded: block.rounded ?? false,
    gender: block.gender ?? null,
    assessment: block.assessment && { ...block.assessment, methodName: progressMethod(block.assessment.method).name },
    teilziele,
    csvUrl,
    series: { hash, url: `/daten/bloecke/${hash}`, released },
  };
}
