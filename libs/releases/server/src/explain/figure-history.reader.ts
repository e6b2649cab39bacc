import { Injectable } from '@nestjs/common';
import { currentViewer, PeopleOfKommune, type Viewer } from '@teilziel/kommune/server';
import { prepared } from '@teilziel/platform';
import { apartCoordinates } from '@teilziel/releases/model';
import { parseCoordinate, parsePeriod, toStorage } from '@teilziel/statistics';
import { DataSource } from 'typeorm';
import type { Released } from '../read-release/released';
import { LOAD_FIGURE_DECISIONS, LOAD_FIGURE_REVISIONS } from './explain.queries';
import type { FigureHistory } from './figure-explanation.type';

interface RevisionRow {
  readonly fachamt_id: number | null;
  readonly revision: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: string;
  readonly recorded_by: string;
  readonly recorded_at: Date;
  readonly reason: string | null;
  readonly coordinate: string;
}

const APART: Readonly<Record<string, string>> = { D: 'divers', N: 'ohne Angabe' };

/** Entered apart, shown in one category: each revision says of which part it is. */
function reasonOf({ coordinate, reason }: RevisionRow, cell: string): string | null {
  if (coordinate === cell) return reason;
  const part = APART[parseCoordinate(coordinate)['sex'] ?? ''] ?? coordinate;
  return reason === null ? part : `${part}: ${reason}`;
}

interface DecisionRow {
  readonly state: string;
  readonly by: string;
  readonly at: Date;
}

export interface FigureAddress {
  readonly code: string;
  readonly period: string;
  readonly cell: string;
}

/** Koordination and reading staff see every Fachamt, an officer the own ones; the same as beside the sheet of entry. */
function mayLookInto(viewer: Viewer, fachamtId: number | null): boolean {
  if (viewer.roles.includes('koordination') || viewer.roles.includes('lesend')) return true;
  return viewer.roles.includes('erfassung') && fachamtId !== null && viewer.fachaemter.includes(fachamtId);
}

/** Who entered and decided what, for people who work in the Kommune of the release; null for everybody else. */
@Injectable()
export class FigureHistories {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: PeopleOfKommune,
  ) {}

  async of(released: Released, { code, period, cell }: FigureAddress): Promise<FigureHistory | null> {
    const viewer = currentViewer();
    if (viewer === null || viewer.kommune?.kommuneId !== released.kommuneId) return null;
    const stored = toStorage(parsePeriod(period));
    const key = [released.kommuneId, code, stored];
    const rows: RevisionRow[] = await this.dataSource.query(prepared(LOAD_FIGURE_REVISIONS), [
      ...key,
      [cell, ...(apartCoordinates(cell) ?? [])],
    ]);
    const [first] = rows;
    if (first === undefined || !mayLookInto(viewer, first.fachamt_id)) return null;
    const decisions: DecisionRow[] = await this.dataSource.query(prepared(LOAD_FIGURE_DECISIONS), key);
    const authors = [...rows.map((row) => row.recorded_by), ...decisions.map(({ by }) => by)];
    const names = await this.people.namesOf([...new Set(authors)]);
    const nameOf = (author: string): string => names.get(author) ?? author;
    return {
      revisions: rows.map((row) => {
        const { recorded_by: by, recorded_at: at, revision, numerator, denominator, value, status } = row;
        return {
          ...{ revision, numerator, denominator, value, status, reason: reasonOf(row, cell) },
          by: nameOf(by),
          at: at.toISOString(),
          afterRelease: at > released.releasedAt,
        };
      }),
      decisions: decisions.map(({ state, by, at }) => ({ state, by: nameOf(by), at: at.toISOString() })),
    };
  }
}
