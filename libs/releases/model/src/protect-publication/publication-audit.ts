import { codeOfStored } from '../stored-period';
import { mergedCoordinate } from './merge-divers';
import { cellsAt, type PreparedIndicator } from './prepared-indicator';
import type { PublicationPreview } from './publication-preview';
import type { ProtectedPublication } from './publication.types';

/** How a release was protected. Internal for ever: it names what is hidden. */
export interface PublicationAudit {
  readonly method: string;
  readonly solvers: Readonly<Record<string, string>>;
  readonly threshold: number;
  readonly cells: number;
  readonly primary: number;
  readonly secondary: number;
  readonly assessmentsLost: number;
  readonly earlierReleases: number;
  readonly optimal: boolean;
  readonly gap: number | null;
  readonly mergedDn: number;
  readonly tables: readonly {
    readonly code: string;
    readonly period: string;
    readonly cellwise: boolean;
    readonly hidden: readonly HiddenFigure[];
  }[];
  /** "divers" and "ohne Angabe" behind merged columns; absent where nothing was merged. */
  readonly apart?: readonly ApartTable[];
}

export interface ApartTable {
  readonly code: string;
  readonly period: string;
  readonly cells: readonly Omit<HiddenFigure, 'kind'>[];
}

/** What a hidden cell held: a later revision of its neighbours must not give it away. */
export interface HiddenFigure {
  readonly cell: string;
  readonly kind: 'primary' | 'secondary';
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export function auditOf(
  { method, indicators }: ProtectedPublication,
  preview: PublicationPreview,
  facts: { readonly solvers: Readonly<Record<string, string>>; readonly threshold: number },
): PublicationAudit {
  const { cells, primary, secondary, assessmentsLost, earlierReleases, optimal, gap, mergedDn } = preview;
  const apart = [...indicators.values()].flatMap(({ prepared }) => apartOf(prepared));
  return {
    ...(apart.length === 0 ? {} : { apart }),
    ...{ method, ...facts, cells, primary, secondary, assessmentsLost, earlierReleases, optimal, gap, mergedDn },
    tables: preview.tables.map((table) => ({
      code: table.code,
      period: table.period,
      cellwise: table.cellwise,
      hidden: table.cells.flatMap(({ coordinate, kind, internal }) =>
        kind === null
          ? []
          : [
              {
                cell: coordinate,
                kind,
                numerator: internal.numerator ?? internal.value,
                denominator: internal.denominator,
              },
            ],
      ),
    })),
  };
}

function apartOf({ indicator, unmerged }: PreparedIndicator): readonly ApartTable[] {
  if (unmerged === undefined) return [];
  return unmerged.periods.map((stored, at) => ({
    code: indicator.code,
    period: codeOfStored(stored, unmerged.frequency),
    cells: cellsAt(unmerged, at).flatMap(({ coordinate, numerator, denominator, value }) =>
      mergedCoordinate(coordinate) === null ? [] : [{ cell: coordinate, numerator: numerator ?? value, denominator }],
    ),
  }));
}
