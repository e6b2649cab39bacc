import { milestoneState } from '@teilziel/statistics';
import type { MilestoneBlock } from './assessment-block';
import type { MilestoneInput } from './compile-input';
import { dayPhrase } from './period-phrase';

/** By date, then by text: the order of entry has no meaning. */
export function milestoneBlocks(milestones: readonly MilestoneInput[], day: string): readonly MilestoneBlock[] {
  const rank = ({ due, text }: MilestoneInput): string => `${due} ${text}`;
  return [...milestones]
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map(({ text, due, done }) => {
      // A day that has not come is a plan, not a fact.
      const fact = done !== null && done <= day ? done : null;
      return { text: text.trim(), due, done: fact, state: milestoneState({ due, done: fact }, day) };
    });
}

/** A Teilziel without figures: dates and whether they were met. No symbol, no trend. */
export function milestoneSentence(milestones: readonly MilestoneBlock[]): string {
  const [only] = milestones;
  if (milestones.length === 1 && only !== undefined) return `Meilenstein „${only.text}“: ${stateOf(only)}.`;
  const finished = milestones.filter(({ done }) => done !== null).length;
  const count = finished === 0 ? 'ist noch keiner erledigt' : `${finished === 1 ? 'ist' : 'sind'} ${finished} erledigt`;
  const next = milestones.find(({ state }) => state === 'overdue') ?? milestones.find(({ state }) => state === 'open');
  const head = `Von ${milestones.length} Meilensteinen ${count}`;
  if (next === undefined) return `Alle ${milestones.length} Meilensteine sind erledigt.`;
  return next.state === 'overdue'
    ? `${head}. „${next.text}“ ist ${stateOf(next)}.`
    : `${head}. Als Nächstes ist „${next.text}“ am ${dayPhrase(next.due)} fällig.`;
}

function stateOf({ due, done, state }: MilestoneBlock): string {
  const by = dayPhrase(due);
  switch (state) {
    case 'done':
      return `erledigt am ${dayPhrase(done ?? due)}, fällig war er am ${by}`;
    case 'done-late':
      return `verspätet erledigt am ${dayPhrase(done ?? due)}, fällig war er am ${by}`;
    case 'overdue':
      return `seit dem ${by} überfällig`;
    case 'open':
      return `offen, fällig am ${by}`;
  }
}
