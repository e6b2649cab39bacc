import { Injectable } from '@nestjs/common';
import { mayOpen } from '@teilziel/kommune/server';
import { ReleaseError } from '@teilziel/releases/model';
import type { CompileInput, IdentityInput, IndicatorInput, Scope } from '@teilziel/releases/model';
import type { EntityManager } from 'typeorm';
import { FIND_IDENTITIES } from '../indicator-identities/indicator-identities.queries';
import { LOAD_FIGURES, LOAD_MEMBER_FIGURES, LOAD_NOTES } from './approved-figures.queries';
import {
  FIND_KOMMUNE_TO_COMPILE,
  LOAD_DEFINITIONS,
  LOAD_DIMENSIONS,
  LOAD_INDICATORS,
  LOAD_KONZEPT,
  LOAD_MEMBER_REFERENCES,
  LOAD_MEMBERS,
  LOAD_OVERRIDES,
  LOAD_TARGETS,
} from './compile-input.queries';
import {
  dimensionsOf,
  figureOf,
  groupBy,
  konzeptOf,
  noteOf,
  overrideOf,
  standOf,
  targetOf,
} from './compile-input.rows';
import type {
  DefinitionRow,
  DimensionRow,
  FigureRow,
  IndicatorRow,
  KommuneRow,
  KonzeptRow,
  MemberFigureRow,
  MemberRow,
  NoteRow,
  OverrideRow,
  ReferenceRow,
  TargetRow,
} from './compile-input.rows';

interface OfIndicators {
  readonly definitions: ReadonlyMap<number, readonly DefinitionRow[]>;
  readonly targets: ReadonlyMap<number, readonly TargetRow[]>;
  readonly figures: ReadonlyMap<number, readonly FigureRow[]>;
  readonly memberFigures: ReadonlyMap<number, readonly MemberFigureRow[]>;
  readonly notes: ReadonlyMap<number, readonly NoteRow[]>;
  readonly overrides: ReadonlyMap<number, readonly OverrideRow[]>;
  readonly references: ReadonlyMap<number, readonly ReferenceRow[]>;
}

/** Reads everything a release needs by twelve statements, however many indicators and figures there are. */
@Injectable()
export class CompileInputLoader {
  async findKommune(manager: EntityManager, ags: string): Promise<KommuneRow> {
    const [kommune]: KommuneRow[] = await manager.query(FIND_KOMMUNE_TO_COMPILE, [ags]);
    // Of a Kommune with public releases everybody sees the row; that alone lets nobody release in it.
    if (kommune && mayOpen(kommune.kommune_id)) return kommune;
    throw new ReleaseError(
      `Die Kommune mit dem Schlüssel ${ags} gibt es nicht. Bitte prüfen Sie den AGS.`,
      'UNKNOWN_KOMMUNE',
    );
  }

  /** One snapshot of the database must be given (REPEATABLE READ), so that the statements fit each other. */
  async load(manager: EntityManager, kommune: KommuneRow, scope: Scope, day: string): Promise<CompileInput> {
    const id = kommune.kommune_id;
    const drafts = scope === 'intern';
    const members: MemberRow[] = await manager.query(LOAD_MEMBERS, [id]);
    const konzept: KonzeptRow[] = await manager.query(LOAD_KONZEPT, [id, day]);
    const dimensions: DimensionRow[] = await manager.query(LOAD_DIMENSIONS, [id]);
    const indicators: IndicatorRow[] = await manager.query(LOAD_INDICATORS, [id]);
    const memberIds = members.map((member) => member.kommune_id);
    const identities: IdentityInput[] = await manager.query(FIND_IDENTITIES, [id]);
    const parts: OfIndicators = {
      definitions: byIndicator<DefinitionRow>(await manager.query(LOAD_DEFINITIONS, [id])),
      targets: byIndicator<TargetRow>(await manager.query(LOAD_TARGETS, [id])),
      figures: byIndicator<FigureRow>(await manager.query(LOAD_FIGURES, [[id], drafts])),
      memberFigures: byIndicator<MemberFigureRow>(await manager.query(LOAD_MEMBER_FIGURES, [memberIds, drafts, id])),
      notes: byIndicator<NoteRow>(await manager.query(LOAD_NOTES, [id, drafts])),
      overrides: byIndicator<OverrideRow>(await manager.query(LOAD_OVERRIDES, [id])),
      references: byIndicator<ReferenceRow>(await manager.query(LOAD_MEMBER_REFERENCES, [memberIds, id])),
    };
    const { ags, name, art, invented, disclosure_threshold: disclosureThreshold } = kommune;
    const policy = { mergeDivers: kommune.merge_divers, roundToFive: kommune.round_to_five };
    const of = members.map((row) => ({
      ags: row.ags,
      name: row.name,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      continues: row.continues,
    }));
    return {
      scope,
      day,
      kommune: { ags, name, art, invented, disclosureThreshold, ...policy, members: of },
      konzept: konzeptOf(konzept),
      dimensions: dimensionsOf(dimensions),
      indicators: indicators.map((row) => indicatorOf(row, parts)),
      identities,
    };
  }
}

function byIndicator<Row extends { readonly indicator_id: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  return new Map(groupBy(rows, ({ indicator_id }) => indicator_id));
}

function indicatorOf(row: IndicatorRow, parts: OfIndicators): IndicatorInput {
  const { indicator_id: id, code, name, role, frequency, direction, aggregation, unit, factor, decimals } = row;
  const ofMembers = parts.memberFigures.get(id) ?? [];
  const memberFigures = groupBy(ofMembers, ({ ags }) => ags);
  const references = new Map((parts.references.get(id) ?? []).map(({ ags, reference }) => [ags, reference]));
  const own = parts.figures.get(id) ?? [];
  return {
    code,
    name,
    role,
    frequency,
    direction,
    aggregation,
    unit,
    factor,
    decimals,
    numeratorLabel: row.numerator_label,
    denominatorLabel: row.denominator_label,
    reference: row.reference,
    aboutPersons: row.about_persons,
    noSexSplitReason: row.no_sex_split_reason,
    sensitive: row.sensitive,
    disclosureThreshold: row.disclosure_threshold,
    fromMembers: row.from_members,
    limits: row.limits,
    readingAid: row.reading_aid,
    fachamt: row.fachamt,
    source: sourceOf(row),
    progressMethod: row.progress_method,
    overrides: (parts.overrides.get(id) ?? []).map((override) => overrideOf(override)),
    missingMembers: row.missing_members,
    definitions: (parts.definitions.get(id) ?? []).map(({ valid_from, text, comparable, reason }) => ({
      validFrom: valid_from,
      text,
      comparable,
      reason,
    })),
    targets: (parts.targets.get(id) ?? []).map((target) => targetOf(target)),
    figures: own.map((figure) => figureOf(figure)),
    memberFigures: memberFigures.map(([ags, rows]) => ({
      ags,
      alreadyPublished: rows[0].already_published,
      reference: references.get(ags) ?? row.reference,
      figures: rows.map((figure) => figureOf(figure)),
    })),
    notes: (parts.notes.get(id) ?? []).map((note) => noteOf(note)),
    stand: standOf(row.from_members ? ofMembers : own),
  };
}

function sourceOf(row: IndicatorRow): IndicatorInput['source'] {
  const { source_name: name, office, licence, url, already_published: alreadyPublished } = row;
  return { name, office, licence, url, alreadyPublished };
}
