import type { GoldenCase } from './golden-cases.fixture';

export interface GoldenLine extends Omit<GoldenCase, 'given'> {
  readonly word: string;
  readonly sentence: string;
}

/** Sentences that come out alike within one status stand once, with every combination that leads to them. */
export function goldenText(head: string, lines: readonly GoldenLine[]): string {
  const statuses = [...new Set(lines.map(({ status }) => status))];
  const blocks = statuses.map((status) => {
    const own = lines.filter((line) => line.status === status);
    const sentences = [...new Set(own.map(({ word, sentence }) => `[${word}] ${sentence}`))];
    const rows = sentences.map((sentence) => {
      const states = own.filter((line) => `[${line.word}] ${line.sentence}` === sentence).map(({ state }) => state);
      return `${sentence}\n    ${shortened(states).join('\n    ')}`;
    });
    return `## ${status}\n${rows.join('\n')}`;
  });
  return `${head}\n\n${blocks.join('\n\n')}\n`;
}

/** "kein Bruch · gezeigt · vorläufig, geschätzt": what differs in the last part only stands on one line. */
function shortened(states: readonly string[]): readonly string[] {
  const heads = [...new Set(states.map((state) => headOf(state)))];
  return heads.map((head) => {
    const tails = states
      .filter((state) => headOf(state) === head)
      .map((state) => (head === '' ? state : state.slice(head.length + 3)));
    return head === '' ? tails.join(', ') : `${head} · ${tails.join(', ')}`;
  });
}

function headOf(state: string): string {
  return state.split(' · ').slice(0, -1).join(' · ');
}
