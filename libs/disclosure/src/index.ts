export type { DisclosureCell, DisclosurePolicy, Withholding } from './types';
export { withholdFirstForm } from './withhold-first-form';
export { derivable, type Line, linesOf } from './known-cells';
export type { DisclosureHit, DisclosureRule } from './types';
export type {
  AttackIntervals,
  Interval,
  Intervals,
  ProtectionCell,
  ProtectionProblem,
  Range,
  Relation,
  ShownRate,
} from './table/problem.types';
export type { NamedPattern, TableFile } from './table/table.types';
export { TableError } from './table/fields';
export { readTables } from './table/read-tables';
export type { Solver, SolverAnswer, SolverLimits } from './attack/solver.types';
export { attack } from './attack/attack';
export { judge } from './attack/judge';
export type { Judgement } from './attack/judge';
export type { VirtualCellViolation } from './attack/virtual-cells';
export { primaryReasons, withPrimaries } from './primary/primary-cells';
export type { PrimaryPolicy, PrimaryReason } from './primary/primary-cells';
export { judged, protect } from './protect/protect';
export type { Protection, ProtectOptions, RememberedPattern, Verdict } from './protect/protect.types';
export { intervalOfRounded, roundToFive, shareFromRounded } from './rounding/round-to-five';
