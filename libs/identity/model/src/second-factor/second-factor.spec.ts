import fc from 'fast-check';
import { newRecoveryCode, recoveryCodeOf } from './recovery-code.rules';
import { acceptedStep, stepOf, totpCodeOf } from './time-step.rules';

describe('the step a code is taken for', () => {
  const now = new Date('2026-03-01T10:00:00Z');
  const step = stepOf(now);

  it.each([
    [[0], null, 0],
    [[-1], null, -1],
    [[1], null, 1],
    [[2], null, null],
    [[-2], null, null],
    [[], null, null],
    [[0], 0, null],
    [[-1], 0, null],
    [[1], 0, 1],
    [[0], 1, null],
    [[-1, 1], 0, 1],
  ])('fits %j, last %p: %p', (matches, last, taken) =>
    expect(acceptedStep(matches, now, last === null ? null : step + last)).toBe(taken === null ? null : step + taken),
  );

  it('never takes a step twice nor goes back', () => {
    const seconds = fc.array(fc.tuple(fc.nat(3600), fc.integer({ min: -3, max: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(seconds, (attempts) => {
        const taken: number[] = [];
        for (const [second, offset] of attempts) {
          const at = new Date(now.getTime() + second * 1000);
          const accepted = acceptedStep([offset], at, taken.at(-1) ?? null);
          if (accepted !== null) taken.push(accepted);
        }
        expect(taken).toEqual([...new Set(taken)].sort((a, b) => a - b));
      }),
    );
  });

  it.each([
    ['123 456', '123456'],
    ['123-456', '123456'],
    ['12345', null],
    ['1234567', null],
    ['12345a', null],
  ])('reads %p as %p', (typed, code) => expect(totpCodeOf(typed)).toBe(code));
});

describe('recovery codes', () => {
  it('are read back however they are typed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 12, maxLength: 12 }), (numbers) => {
        const rest = [...numbers];
        const code = newRecoveryCode((below) => (rest.shift() ?? 0) % below);
        expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
        const plain = code.replaceAll('-', '');
        for (const typed of [code, code.toUpperCase(), plain, ` ${code} `]) expect(recoveryCodeOf(typed)).toBe(plain);
      }),
    );
  });

  it.each(['', 'abcd-efgh', '123456', 'abcd-efgh-jkl0', 'abcd-efgh-jkmn-p'])('knows %p for none', (typed) =>
    expect(recoveryCodeOf(typed)).toBeNull(),
  );
});
