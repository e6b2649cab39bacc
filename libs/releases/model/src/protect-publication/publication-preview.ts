import type { Observation } from '@teilziel/statistics';

/** Null: without end. */
export type PreviewInterval = readonly [number | null, number | null];

/** Internal only: which cell is primary and which secondary never leaves the scope "intern". */
export interface PreviewCell {
  readonly coordinate: string;
  /** "Insgesamt", "Frauen", "Frauen, Deutsch". */
  readonly label: string;
  /** As the working data have it. */
  readonly internal: Observation;
  /** As every reader will see it. */
  readonly shown: Observation;
  /** Null: is shown, or there is nothing to show. */
  readonly kind: 'primary' | 'secondary' | null;
  /** What somebody who knows everything published can conclude about the count; null where nobody computed it. */
  readonly interval: PreviewInterval | null;
  /** German; null for cells that are shown. */
  readonly reason: string | null;
}

export interface PreviewTable {
  readonly code: string;
  readonly name: string;
  /** SDMX code. */
  readonly period: string;
  readonly hidden: number;
  /** False: the whole breakdown is withheld, because it cannot be protected cell by cell. */
  readonly cellwise: boolean;
  readonly cells: readonly PreviewCell[];
}

/** What a release will hide, why, and what it costs; made by the code that makes the release. */
export interface PublicationPreview {
  /** Cells with a figure, hidden or not. */
  readonly cells: number;
  readonly hidden: number;
  readonly primary: number;
  readonly secondary: number;
  /** Hidden cells that could be recovered: 0, or there is no release. */
  readonly derivable: number;
  /** Indicators whose assessment is not possible because the newest value is secret. */
  readonly assessmentsLost: number;
  /** Only tables with a hidden cell; the newest period first. */
  readonly tables: readonly PreviewTable[];
  /** Earlier releases whose readers also read this one: everything they showed counts as known. */
  readonly earlierReleases: number;
  /** True: fewer hidden cells are not possible. */
  readonly optimal: boolean;
  /** Share of the hidden cells that may be too much; null where nobody can say (whole breakdowns withheld). */
  readonly gap: number | null;
  /** Breakdowns in which "divers" and "ohne Angabe" are shown together. */
  readonly mergedDn: number;
}
