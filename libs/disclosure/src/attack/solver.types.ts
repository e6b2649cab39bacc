export interface SolverLimits {
  readonly seconds?: number;
  /** Nodes of the search tree: the same on every machine, unlike seconds. */
  readonly nodes?: number;
}

export interface SolverAnswer {
  readonly status: 'optimal' | 'unbounded' | 'infeasible' | 'limit' | 'failed';
  readonly objective: number;
  /** By the name in the text; empty where there is no solution. */
  readonly values: ReadonlyMap<string, number>;
}

/** A solver of linear and mixed-integer programs written in the LP format. Given in from outside: this library loads none. */
export interface Solver {
  solve(lp: string, limits?: SolverLimits): SolverAnswer;
}
