import type { ProtectionProblem, Relation } from '@teilziel/disclosure';
import type { Frequency } from '@teilziel/statistics';
import type { IdentityInput } from '../compile-input';
import type { Decided, LinkedTables } from './linked-tables';
import { countsOf } from './printed-counts';
import type { SecureProblem } from './secure.types';

/** Stored periods between two of the same frequency. */
const STEP: Readonly<Partial<Record<Frequency, number>>> = { Q: 1, S: 2, A: 4 };

/** A table of the same Kommune that an identity ties to another one. */
export interface TablePlace {
  readonly code: string;
  readonly stored: number;
}

interface Term extends TablePlace {
  readonly sign: 1 | -1;
}

/** Bestand = Bestand before + Zugang − Abgang (METHODS 2.2): whoever knows three of them knows the fourth. */
export class StockAndFlow {
  private readonly byCode: ReadonlyMap<string, Decided>;

  constructor(
    private readonly identities: readonly IdentityInput[],
    decided: readonly Decided[],
  ) {
    this.byCode = new Map(decided.map((one) => [one.prepared.indicator.code, one]));
  }

  /** Tables that stand in an equation with this one. */
  partnersOf({ code, stored }: TablePlace): readonly TablePlace[] {
    const equations = this.identities.flatMap((identity) => {
      const step = this.stepOf(identity);
      if (step === null) return [];
      const ends = code === identity.stock ? [stored, stored + step] : [stored];
      const isIn = [identity.stock, identity.inflow, identity.outflow].includes(code);
      return isIn ? ends.map((end) => termsOf(identity, end, step)) : [];
    });
    return equations.flat().filter((term) => term.code !== code || term.stored !== stored);
  }

  /** The same question, asked of an attacker who knows the identities. */
  beside(secure: SecureProblem, tables: readonly TablePlace[], linked: LinkedTables): SecureProblem {
    const codes = new Set(tables.map(({ code }) => code));
    const own = this.identities.filter(({ stock, inflow, outflow }) =>
      [stock, inflow, outflow].some((code) => codes.has(code)),
    );
    if (own.length === 0) return secure;
    const all = own.flatMap((identity) => this.relationsOf(identity, linked));
    return (problem) => secure(withRelations(problem, all));
  }

  private relationsOf(identity: IdentityInput, linked: LinkedTables): readonly Relation[] {
    const step = this.stepOf(identity);
    const periods = this.byCode.get(identity.stock)?.prepared.table.periods ?? [];
    return periods.flatMap((end) => {
      const terms = step === null ? [] : termsOf(identity, end, step);
      const cells = this.byCode.get(identity.stock)?.prepared.table.cells ?? [];
      return cells.flatMap((coordinate): Relation[] => {
        const coefficients: Record<string, number> = {};
        let isKnown = terms.length > 0;
        let constant = 0;
        let sum = 0;
        for (const { code, stored, sign } of terms) {
          const count = this.countAt({ code, stored }, coordinate);
          const table = linked.table(code, stored);
          if (count === null) isKnown = false;
          else if (table === null) constant += sign * count;
          else coefficients[table.numeratorId(coordinate, count)] = sign;
          sum += sign * (count ?? 0);
        }
        // A correction nobody counted as Zugang or Abgang leaves a rest; the attacker may know it.
        return isKnown && Object.keys(coefficients).length > 0 ? [{ coefficients, rhs: sum - constant }] : [];
      });
    });
  }

  private countAt({ code, stored }: TablePlace, coordinate: string): number | null {
    const prepared = this.byCode.get(code)?.prepared;
    const at = prepared?.table.periods.indexOf(stored) ?? -1;
    return prepared === undefined || at < 0
      ? null
      : (countsOf(prepared, prepared.table, at, 'numerator').get(coordinate) ?? null);
  }

  /** Null where the three do not have the same frequency: then nothing follows. */
  private stepOf({ stock, inflow, outflow }: IdentityInput): number | null {
    const frequencies = [stock, inflow, outflow].map((code) => this.byCode.get(code)?.prepared.table.frequency);
    const [frequency] = frequencies;
    if (frequency === undefined || frequencies.some((one) => one !== frequency)) return null;
    return STEP[frequency] ?? null;
  }
}

function termsOf({ stock, inflow, outflow }: IdentityInput, end: number, step: number): readonly Term[] {
  return [
    { code: stock, stored: end, sign: 1 },
    { code: stock, stored: end - step, sign: -1 },
    { code: inflow, stored: end, sign: -1 },
    { code: outflow, stored: end, sign: 1 },
  ];
}

function withRelations(problem: ProtectionProblem, all: readonly Relation[]): ProtectionProblem {
  const ids = new Set(problem.cells.map(({ id }) => id));
  const relations = all.filter(({ coefficients }) => Object.keys(coefficients).every((id) => ids.has(id)));
  return relations.length === 0 ? problem : { ...problem, relations: [...problem.relations, ...relations] };
}
