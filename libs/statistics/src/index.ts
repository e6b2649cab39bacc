export type { ObsStatus, Observation } from './observation';
export type { Aggregation, CompanionWord, Direction, ProgressSymbol } from './progress.types';
export { type Frequency, type Period, PeriodError } from './period';
export { addPeriods, diffPeriods, formatPeriod, parsePeriod, periodBounds, periodsOverlap } from './period';
export { yearOf } from './period';
export { periodLabel, periodShortLabel, periodToYears } from './period-label';
export { fromStorage, type StoredFrequency, toStorage } from './period-storage';
export { type Coordinate, formatCoordinate, parseCoordinate } from './cell';
export { sexFromSpelling, TOTAL_CODE } from './cell';
export { germanSign, mergeStatus, SIGNS, statusHasValue, type TableSign } from './status';
export { exactDifference, rateOf, roundedText, roundHalfAwayFromZero } from './rounding';
export { formatNumber, formatObservation, formatWithUnit } from './number-format';
export { parseGermanNumber, parsePlainNumber } from './number-parse';
export { sumMembers } from './aggregation';
export { quartersToYear } from './year-aggregation';
export { type YearlyValue, yearlyValues } from './yearly-values';
export { assessDestatis, type DestatisResult } from './progress/assess-destatis';
export { assessCorridor } from './progress/assess-corridor';
export { nearestTarget } from './progress/nearest-target';
export { worstSymbol } from './progress/worst-symbol';
export { companionWord } from './progress/companion-word';
export { effectiveCorridorTarget } from './progress/corridor-target';
export { type EndPoints, endPoints } from './progress/end-points';
export { assessEurostat, EUROSTAT_WINDOWS, type EurostatResult } from './progress/assess-eurostat';
export { assessOpenSdg, combineOpenSdg, OPEN_SDG_DEFAULTS, type OpenSdgResult } from './progress/assess-open-sdg';
export { assessSdsn, type SdsnResult } from './progress/assess-sdsn';
export { assessUnChart, type UnChartResult } from './progress/assess-un-chart';
export { assessEscap, type EscapResult } from './progress/assess-escap';
export { DEFAULT_METHOD, PROGRESS_METHODS, progressMethod } from './progress/progress-methods';
export type { Light, MethodId, ProgressAssessment, ProgressInput } from './progress/progress-method.types';
export type { ProgressMethod, ProgressValue } from './progress/progress-method.types';
export { FEWEST_CASES, reliabilityGate, tooFewCases } from './progress/reliability-gate';
export { againstPlan, type AgainstPlan, type PlannedPath, plannedValue } from './progress/linear-path';
export { displayedProjection } from './progress/display-projection';
export { type Milestone, MILESTONE_WORDS, type MilestoneState, milestoneState } from './progress/milestone';
export { comparableSegments, sameSide, segmentUpTo } from './breaks/segments';
export { type Change, changeBetween, changeOnTheYear } from './breaks/change';
export { chainByOverlap, type ChainedValue, type KnownBreak, overlapFactor } from './breaks/overlap';
export { type Interval, wilsonInterval } from './gender/wilson';
export { clopperPearsonInterval } from './gender/clopper-pearson';
export { type Counts, type Difference, newcombeDifference } from './gender/newcombe';
export { type BySex, gapMeasures, type GapMeasures, PARITY, parityNearness, shareOfWomen } from './gender/gap-measures';
export { SHARE_DENOMINATOR_TEXT } from './gender/gap-measures';
export { type GapRule, gapStatement, type GapStatement, INTERVAL_NOTE } from './gender/gap-statement';
export { rateStatement, type RateStatement } from './gender/rate-statement';
export { assessGap, gapTrend, type GapTrend, type YearOfCounts } from './gender/gap-trend';
export { type GroupRates, kitagawa, type Kitagawa } from './gender/kitagawa';
export { type GroupName, type StatementOptions } from './gender/gap-statement';
export { compareByOrigin, ORIGIN_WORDS, type OriginComparisons, type SexByOrigin } from './gender/origin-comparison';
export {
  decideResidual,
  NO_GAP_FOR_DIVERS,
  THRESHOLD_FOR_DIVERS,
  type FourCategories,
  type ResidualDecision,
} from './gender/residual-categories';
export { auditCoverage, type AuditedIndicator, type HandlungsfeldCoverage } from './gender/coverage-audit';
export { conspicuousGaps, LARGE_GAP_POINTS, type ConspicuousGap, type GapSeries } from './gender/conspicuous-gaps';
export { cellKey, type CellKeyRow, countsBehind, perturbedCount, roundToMultiple } from './protective-rounding';
