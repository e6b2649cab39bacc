/** ISO days ("2026-06-30"), compared as text. */
export interface Milestone {
  readonly due: string;
  readonly done: string | null;
}

export type MilestoneState = 'done' | 'done-late' | 'open' | 'overdue';

/** A Teilziel without indicator: only a date and whether it was met. No symbol, no trend. */
export function milestoneState({ due, done }: Milestone, today: string): MilestoneState {
  if (done !== null && done <= today) return done <= due ? 'done' : 'done-late';
  return today > due ? 'overdue' : 'open';
}

export const MILESTONE_WORDS: Readonly<Record<MilestoneState, string>> = {
  done: 'erledigt',
  'done-late': 'verspätet erledigt',
  open: 'offen',
  overdue: 'überfällig',
};
