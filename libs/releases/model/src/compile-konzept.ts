import type { BlockHash, HandlungsfeldNode, KonzeptBlock } from './blocks';
import type { BlockCollector } from './block-collector';
import type { KonzeptInput } from './compile-input';
import { compileTeilziel } from './compile-teilziel';
import type { TeilzielFacts } from './compile-teilziel';

type HandlungsfeldInput = KonzeptInput['handlungsfelder'][number];

export function compileKonzept(konzept: KonzeptInput, facts: TeilzielFacts, collector: BlockCollector): BlockHash {
  const { title, art, leitbild, validFrom, beschluss } = konzept;
  const handlungsfelder = [...konzept.handlungsfelder]
    .sort((a, b) => a.number - b.number)
    .map((handlungsfeld) => nodeOf(handlungsfeld));
  const block: KonzeptBlock = { kind: 'konzept', title, art, leitbild, validFrom, beschluss, handlungsfelder };
  return collector.put(block);

  function nodeOf({ number, title, text, leitziele }: HandlungsfeldInput): HandlungsfeldNode {
    const nodes = [...leitziele].sort(byNumber).map((leitziel) => ({
      number: leitziel.number,
      text: leitziel.text,
      teilziele: [...leitziel.teilziele].sort(byNumber).map((teilziel) => compileTeilziel(teilziel, facts, collector)),
    }));
    return { number, title, text, leitziele: nodes };
  }
}

/** "1.10" comes after "1.9": compared part by part, not as text. Own code, because Intl differs between machines. */
export function byNumber(left: { readonly number: string }, right: { readonly number: string }): number {
  const [a, b] = [partsOf(left.number), partsOf(right.number)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [one, other] = [a[at] ?? '', b[at] ?? ''];
    if (one === other) continue;
    const difference = Number(one) - Number(other);
    if (Number.isFinite(difference) && difference !== 0) return difference;
    return one < other ? -1 : 1;
  }
  return 0;
}

function partsOf(number: string): readonly string[] {
  return number.split(/[.\-/ ]+|(?<=\d)(?=\D)|(?<=\D)(?=\d)/);
}
