import type { IndicatorBlock, TeilzielBlock } from '@teilziel/releases/model';
import { assessmentWords, methodText, milestoneBlocks } from './assessment-words';
import { sampleSnapshot } from './sample-snapshot';

const { indicators, teilziele } = sampleSnapshot({ fields: 1, teilziele: 1 });
const teilziel = teilziele[0] as TeilzielBlock;
const indicator = indicators.find(({ role }) => role === 'steering') as IndicatorBlock;
const { assessment } = indicator;

describe('words of an assessment in the Ratsbericht', () => {
  it('name what was set by hand, and a method that is not the usual one, in the row', () => {
    expect(assessmentWords(teilziel, indicators)).toBe(teilziel.word);
    expect(assessmentWords({ ...teilziel, mark: 'by-hand' }, indicators)).toBe(`${teilziel.word} (von Hand)`);
    if (assessment === null) throw new Error('no assessment');
    const other = { ...indicator, assessment: { ...assessment, method: 'sdsn-linear' as const } };
    expect(assessmentWords({ ...teilziel, mark: 'preliminary' }, [other])).toBe(
      `${teilziel.word} (SDSN linear (vorläufige Einschätzung))`,
    );
    const made = { method: 'escap', version: '1', share: 0.4, window: [2020, 2025] } as const;
    expect(methodText({ ...other, assessment: { ...other.assessment, progressMade: made } })).toBe(
      'SDSN linear (vorläufige Einschätzung), Fassung 1. Seit 2020 zurückgelegter Teil des Wegs zum Ziel: 40\u00A0%.',
    );
    expect(methodText({ ...indicator, assessment: null })).toBeNull();
  });

  it('say of milestones their date and state', () => {
    const milestones = [{ text: 'Beirat gewählt', due: '2026-06-30', done: '2026-07-05', state: 'done-late' as const }];
    expect(milestoneBlocks({ ...teilziel, milestones })).toEqual([
      {
        ...{ kind: 'paragraph', label: 'Meilenstein' },
        text: 'Beirat gewählt: verspätet erledigt am 05.07.2026, fällig am 30.06.2026.',
      },
    ]);
  });
});
