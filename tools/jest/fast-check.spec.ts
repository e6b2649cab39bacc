import fc from 'fast-check';

describe('fast-check in the specs', () => {
  const drawn = (): number[] => {
    const numbers: number[] = [];
    fc.assert(
      fc.property(fc.nat(), (number) => void numbers.push(number)),
      { numRuns: 20 },
    );
    return numbers;
  };

  it('draws the same in every run, unless it is told another seed', () => {
    expect(drawn()).toEqual(drawn());
    if (process.env['FAST_CHECK_SEED'] === undefined)
      expect(drawn().slice(0, 3)).toEqual([1_811_631_133, 16, 2_147_483_626]);
  });

  it('draws as often as the spec says, times what was asked for', () => {
    expect(drawn()).toHaveLength(20 * Number(process.env['FAST_CHECK_RUNS'] ?? 1));
  });
});
