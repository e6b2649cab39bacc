export interface SolverLimits {
  readonly seconds?: number;
  /** Nodes of the search tree: the same on every machine, unlike seconds. */
  readonly nodes?: number;
  /** Share by which a solution may miss the optimum; 0 where absent. */
  readonly gap?: number;
  /** … and by how much in absolute terms. */
  readonly absoluteGap?: number;
  /** A solution that costs no more than this is good enough; it is told as 'limit'. */
  readonly target?: number;
}

export interface SolverAnswer {
  readonly status: 'optimal' | 'unbounded' | 'infeasible' | 'limit' | 'failed';
  /** The limit was one of seconds: the answer may be another one on another day. */
  readonly byClock?: boolean;
  readonly optimum: number;
  /** By the name in the text; empty where there is no solution. At a limit the best one found, if any. */
  readonly values: ReadonlyMap<string, number>;
  /** Reduced costs by name: what one unit more of the variable would change the optimum by. Linear programs only. */
  readonly reducedCosts: ReadonlyMap<string, number>;
}

/** A solver of linear and mixed-integer programs written in the LP format. Given in from outside: this library loads none. */
export interface Solver {
  solve(lp: string, limits?: SolverLimits): SolverAnswer;
  /** Nothing kept of earlier questions may decide between equal answers from here on. */
  forget?(): void;
}
