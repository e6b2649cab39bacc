export type { ObservationRow, RecordCounts } from './observation-row';
export type { CheckInput, Finding, RuleKind, RuleSetting, Severity } from './checks/check.types';
export { checkEntry } from './checks/check-entry';
export { usualText } from './checks/history-checks';
export { DEFAULT_RULES } from './checks/rule-settings';
export type { DueEntry, DueRule } from './due/due.types';
export { dueEntries } from './due/due-entries';
export { addDays, daysBetween, germanDay } from './due/iso-day.rules';
export {
  dueRuleFault,
  dueRuleText,
  dueSentence,
  FREQUENCY_WORDS,
  nextDue,
  readFirstPeriod,
  type RuleFault,
  storedPeriodLabel,
  waitingFor,
} from './entry-rules/due-rule.rules';
export { fullDay } from './entry-rules/german-period.rules';
export { RULE_PARAMS, type RuleParam } from './entry-rules/rule-params';
export { RULE_TITLES, ruleSentence, severitySentence } from './entry-rules/rule-sentence';
export { isDefaultRule, isLimitRule, isRuleKind, ruleFault, ruleInForce } from './entry-rules/check-rule.rules';
export {
  announcedDayFault,
  announcedLabel,
  announcedPeriodFault,
  readReleaseList,
  type ReleaseLine,
} from './entry-rules/release-list.rules';
export type { EntryRole, EntryState, LockInput, LockReason } from './entry/entry.types';
export { lockReason } from './entry/lock-reason';
export { lockSentence } from './entry/lock-sentence';
export type {
  ChangedCell,
  ClipboardContent,
  GridField,
  PasteAnchor,
  PastedCell,
  PastePlan,
  SkippedCell,
  SkipKind,
} from './paste/paste.types';
export { parseClipboard } from './paste/parse-clipboard';
export { planPaste } from './paste/plan-paste';
export { computeRate, computeTotals } from './sheet/compute-totals';
export { computedCells, SHEET_COLUMNS } from './sheet/partition';
export { obsStatusOf, readCell } from './sheet/read-cell';
export type { ReadCell } from './sheet/read-cell.types';
export type {
  CellFigures,
  CellPart,
  SheetCell,
  SheetColumn,
  SheetField,
  SheetIndicator,
  SheetRow,
  SheetShape,
} from './sheet/sheet.types';
export { sheetRows } from './sheet/sheet-rows';
export { isEscalated, remindsToday } from './mail/reminder-days';
export { type OpenWork, type ReminderMail, reminderMail } from './mail/reminder.mail';
