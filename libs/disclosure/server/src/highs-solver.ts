import highsLoader, { type Highs } from 'highs';
import { WarmModel } from './warm-model';
import type { Solver, SolverAnswer, SolverLimits } from '@teilziel/disclosure';

const STATUS: Readonly<Record<string, SolverAnswer['status']>> = {
  Optimal: 'optimal',
  Unbounded: 'unbounded',
  Infeasible: 'infeasible',
  'Time limit reached': 'limit',
  'Iteration limit reached': 'limit',
  'Solution limit reached': 'limit',
  'Target for objective reached': 'limit',
};

let loading: Promise<Highs> | undefined;

/** HiGHS as WebAssembly, loaded once a process (or worker): 4 MB that no browser is to receive. */
export async function loadHighs(): Promise<Solver> {
  loading ??= highsLoader();
  const highs = await loading;
  let warm: WarmModel | null = null;
  return {
    forget: () => {
      warm?.close();
      warm = null;
    },
    solve: (lp, limits) => {
      const known = limits === undefined ? (warm?.ask(lp) ?? null) : null;
      if (known !== null) return known;
      const { answer, columns } = solve(highs, lp, limits ?? {});
      if (limits === undefined && answer.status === 'optimal' && columns !== undefined) {
        warm?.close();
        warm = WarmModel.open(highs, lp, columns);
      }
      return answer;
    },
  };
}

interface Solved {
  readonly answer: SolverAnswer;
  readonly columns?: Readonly<Record<string, { readonly Index: number }>>;
}

function solve(highs: Highs, lp: string, limits: SolverLimits): Solved {
  const options = {
    // The default stops within 0.01 %: then the number of hidden cells would not be the least.
    mip_rel_gap: limits.gap ?? 0,
    mip_abs_gap: limits.absoluteGap ?? 1e-6,
    ...(limits.seconds === undefined ? {} : { time_limit: limits.seconds }),
    ...(limits.target === undefined ? {} : { objective_target: limits.target }),
    ...(limits.nodes === undefined ? {} : { mip_max_nodes: limits.nodes }),
  };
  try {
    let found = highs.solve(lp, options);
    // Presolve cannot always tell the two apart; without it the answer is definite.
    if (found.Status === 'Primal infeasible or unbounded') found = highs.solve(lp, { ...options, presolve: 'off' });
    const status = STATUS[found.Status] ?? 'failed';
    const { Columns: columns, ObjectiveValue: optimum } = found;
    const [values, reducedCosts] = [column(columns, 'Primal'), column(columns, 'Dual')];
    const byClock = found.Status === 'Time limit reached';
    return { answer: { status, byClock, optimum, values, reducedCosts }, columns };
  } catch {
    return { answer: { status: 'failed', optimum: Number.NaN, values: new Map(), reducedCosts: new Map() } };
  }
}

function column(columns: Readonly<Record<string, object>>, side: 'Primal' | 'Dual'): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(columns).flatMap(([name, column]) => {
      const value: unknown = Object.entries(column).find(([key]) => key === side)?.[1];
      return typeof value === 'number' ? [[name, value] as const] : [];
    }),
  );
}
