import type { HandlungsfeldNode, TeilzielBlock } from '@teilziel/releases/model';
import { milestoneBlocks } from './assessment-words';
import type { Chapter, DocumentBlock } from './document';
import { explainLinks } from './explain-link';
import { indicatorSheet } from './indicator-sheet';
import type { Numbering } from './numbering';
import type { ReportSnapshot } from './report-snapshot';
import { teilzielTable } from './teilziel-table';
import { sentence } from './wording';

function responsibility({ fachamt, accountable, beschluss }: TeilzielBlock): readonly DocumentBlock[] {
  const who = [fachamt, accountable].filter((part) => part !== null && part !== '').join(', ');
  const parts = [
    who === '' ? '' : `Verantwortlich: ${sentence(who)}`,
    beschluss === null || beschluss === '' ? '' : `Beschluss: ${sentence(beschluss)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [{ kind: 'paragraph', label: 'Zuständigkeit', text: parts.join(' ') }];
}

function teilzielBlocks(
  teilziel: TeilzielBlock,
  number: string,
  snapshot: ReportSnapshot,
  numbering: Numbering,
): readonly DocumentBlock[] {
  const indicators = teilziel.indicators.flatMap(({ code }) =>
    snapshot.indicators.filter((found) => found.code === code),
  );
  const context = { numbering, dimensions: snapshot.root.dimensions, explain: explainLinks(snapshot) };
  const sheets = indicators.flatMap((indicator, index) => {
    const heading = { level: 3 as const, number: indicators.length === 1 ? null : `${number}.${index + 1}` };
    const blocks = indicatorSheet(indicator, snapshot.series.get(indicator.code), heading, context);
    // The sentence of the only indicator already stands above, with the Teilziel.
    const repeats = (block: DocumentBlock): boolean => block.kind === 'status' && block.word === teilziel.word;
    return indicators.length === 1 ? blocks.filter((block) => !repeats(block)) : blocks;
  });
  const none: DocumentBlock = {
    kind: 'paragraph',
    label: 'Indikator',
    text: 'Für dieses Teilziel ist noch kein Indikator festgelegt.',
  };
  return [
    { kind: 'heading', level: 2, number, text: `Teilziel ${teilziel.number}: ${teilziel.text}` },
    { kind: 'status', symbol: teilziel.symbol, word: teilziel.word, text: sentence(teilziel.statusSentence) },
    ...(teilziel.plainText === null
      ? []
      : [{ kind: 'paragraph' as const, label: 'Einfach gesagt', text: sentence(teilziel.plainText) }]),
    ...responsibility(teilziel),
    ...milestoneBlocks(teilziel),
    ...(indicators.length > 0 ? sheets : teilziel.milestones === undefined ? [none] : []),
  ];
}

/** A chapter a Handlungsfeld: its text, a table of its Teilziele, then each Leitziel with its Teilziele. */
export function handlungsfeldChapter(
  field: HandlungsfeldNode,
  snapshot: ReportSnapshot,
  numbering: Numbering,
): Chapter {
  const number = numbering.nextChapter();
  const count = field.leitziele.reduce((sum, { teilziele }) => sum + teilziele.length, 0);
  const opening: readonly DocumentBlock[] = [
    ...(field.text === '' ? [] : [{ kind: 'paragraph' as const, label: null, text: field.text }]),
    ...(count === 0 ? [] : [teilzielTable(field, snapshot, numbering.nextTable())]),
  ];
  let section = 0;
  const goals = field.leitziele.flatMap((leitziel): readonly DocumentBlock[] => [
    { kind: 'goal', label: `Leitziel ${leitziel.number}`, text: leitziel.text },
    ...leitziel.teilziele.flatMap((summary) => {
      const teilziel = snapshot.teilziele.find((found) => found.number === summary.number);
      section += 1;
      return teilziel === undefined ? [] : teilzielBlocks(teilziel, `${number}.${section}`, snapshot, numbering);
    }),
  ]);
  return { number, title: `Handlungsfeld ${field.number}: ${field.title}`, blocks: [...opening, ...goals] };
}
