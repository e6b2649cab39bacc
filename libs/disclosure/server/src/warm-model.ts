import type { Highs } from 'highs';
import type { SolverAnswer } from '@teilziel/disclosure';

const CONSTRAINTS = '\nSubject To';
const ONE_TERM = /^(Minimize|Maximize)\n obj:\s+([A-Za-z]\w*)\s*$/;

/**
 * An attack asks the same linear program for the smallest and largest value of many cells. Kept open, it is parsed
 * once and every further question starts from the last answer.
 */
export class WarmModel {
  private readonly model: ReturnType<Highs['createModel']>;
  private readonly places: ReadonlyMap<string, number>;
  private readonly names: readonly string[];
  private asked: number;

  private constructor(
    private readonly highs: Highs,
    text: string,
    readonly constraints: string,
    columns: Readonly<Record<string, { readonly Index: number }>>,
  ) {
    this.model = highs.createModel({ format: 'lp', data: text });
    this.model.options.set('output_flag', false);
    this.places = new Map(Object.entries(columns).map(([name, { Index }]) => [name, Index]));
    this.names = [...this.places].sort((a, b) => a[1] - b[1]).map(([name]) => name);
    this.asked = this.places.get(questionOf(text)?.name ?? '') ?? 0;
  }

  /** Null for what is not a plain question: whole numbers, several terms. */
  static open(
    highs: Highs,
    text: string,
    columns: Readonly<Record<string, { readonly Index: number }>>,
  ): WarmModel | null {
    const constraints = constraintsOf(text);
    const isPlain = questionOf(text) !== null && !/\n(General|Binary)\n/.test(constraints);
    return isPlain ? new WarmModel(highs, text, constraints, columns) : null;
  }

  /** Null where the answer is not definite: then it is asked anew. */
  ask(text: string): SolverAnswer | null {
    const question = questionOf(text);
    const place = this.places.get(question?.name ?? '');
    if (question === null || place === undefined || constraintsOf(text) !== this.constraints) return null;
    const { modelStatus, objectiveSense } = this.highs.constants;
    this.model.changeColCost(this.asked, 0);
    this.model.changeColCost(place, 1);
    this.asked = place;
    this.model.changeObjectiveSense(question.isMaximum ? objectiveSense.maximize : objectiveSense.minimize);
    const status = this.model.run().modelStatus;
    if (status === modelStatus.unbounded) {
      return { status: 'unbounded', optimum: Number.NaN, values: new Map(), reducedCosts: new Map() };
    }
    if (status !== modelStatus.optimal) return null;
    const { colValue, colDual } = this.model.getSolution();
    return {
      status: 'optimal',
      optimum: this.model.getObjectiveValue(),
      values: new Map(this.names.map((name, at) => [name, colValue[at] ?? 0])),
      reducedCosts: new Map(this.names.map((name, at) => [name, colDual[at] ?? 0])),
    };
  }

  close(): void {
    this.model.dispose();
  }
}

function questionOf(text: string): { readonly name: string; readonly isMaximum: boolean } | null {
  const found = ONE_TERM.exec(text.slice(0, text.indexOf(CONSTRAINTS)));
  return found?.[2] === undefined ? null : { name: found[2], isMaximum: found[1] === 'Maximize' };
}

function constraintsOf(text: string): string {
  return text.slice(text.indexOf(CONSTRAINTS));
}
