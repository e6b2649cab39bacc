import fc from 'fast-check';
import { type HeldRole, heldOn, ROLES } from '@teilziel/kommune/model';
import { addDays, isIsoDay } from '../iso-day.rules';
import { checkDeputyPeriod, deputyGrants } from './deputy.rules';
import { alreadyHeld, checkGrant, endGrant, grantDraft } from './grant.rules';
import { type HeldByPerson, keepsVerwaltung } from './last-verwaltung.rules';

const TODAY = '2026-03-28';
const day = fc.integer({ min: -400, max: 400 }).map((offset) => addDays(TODAY, offset));
const grant: fc.Arbitrary<HeldRole> = fc
  .record({
    role: fc.constantFrom(...ROLES),
    fachamtId: fc.constant(null),
    validFrom: day,
    days: fc.option(fc.integer({ min: 0, max: 500 })),
    deputyFor: fc.option(fc.constant(7)),
  })
  .map(({ days, ...rest }) => ({ ...rest, validTo: days === null ? null : addDays(rest.validFrom, days) }));

describe('roles', () => {
  it('count days in the calendar, also over a clock change', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (start, count) => {
        const moved = addDays(start, count);
        expect(isIsoDay(moved)).toBe(true);
        expect(addDays(moved, -count)).toBe(start);
      }),
    );
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '', 'morgen'].filter(isIsoDay)).toEqual([]);
  });

  it('begin today where no first day is given', () => {
    expect(grantDraft({ role: 'rat' }, TODAY)).toEqual({
      ...{ role: 'rat', fachamtId: null, validFrom: TODAY, validTo: null },
    });
  });

  it.each([
    [{ role: 'erfassung' as const }, ['fachamt']],
    [{ role: 'erfassung' as const, fachamt: 9 }, ['fachamt']],
    [{ role: 'erfassung' as const, fachamt: 1 }, []],
    [{ role: 'rat' as const, fachamt: 1 }, ['fachamt']],
    [{ role: 'rat' as const, validFrom: '2026-02-30' }, ['validFrom']],
    [{ role: 'rat' as const, validFrom: '2026-04-02', validTo: '2026-04-01' }, ['validTo']],
    [{ role: 'rat' as const, validFrom: '2026-03-01', validTo: '2026-03-27' }, ['validTo']],
  ])('%j: problems at %j', (entry, fields) => {
    const problems = checkGrant(grantDraft(entry, TODAY), TODAY, new Set([1]));
    expect(problems.map(({ field }) => field)).toEqual(fields);
  });

  it('say nothing new when they overlap', () => {
    fc.assert(
      fc.property(grant, grant, (held, draft) => {
        const days = Array.from({ length: 1400 }, (_, at) => addDays('2025-01-01', at));
        const both = days.some((one) => heldOn([held], one).length > 0 && heldOn([draft], one).length > 0);
        const same = held.role === draft.role && held.deputyFor === null;
        if (both && same) expect(alreadyHeld(draft, [held])).toBe(true);
        if (!same) expect(alreadyHeld(draft, [held])).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('end on their last day, at once with yesterday, and never before', () => {
    const open = { validFrom: '2026-01-01', validTo: null };
    expect(endGrant(open, TODAY, TODAY)).toEqual({ validTo: TODAY });
    expect(endGrant(open, '2026-03-27', TODAY)).toEqual({ validTo: '2026-03-27' });
    expect(endGrant(open, '2026-03-26', TODAY)).toMatchObject({ field: 'on' });
    expect(endGrant({ validFrom: TODAY, validTo: null }, '2026-03-27', TODAY)).toEqual({ validTo: null });
    expect(endGrant({ validFrom: '2026-01-01', validTo: '2026-03-01' }, TODAY, TODAY)).toMatchObject({ field: 'on' });
  });
});

describe('deputies', () => {
  it.each([
    ['', '2026-03-29', 'from'],
    [TODAY, '', 'to'],
    [TODAY, '2026-03-27', 'to'],
    ['2026-03-27', '2026-03-29', 'from'],
  ])('from %j to %j is refused at %s', (from, to, field) => {
    expect(checkDeputyPeriod({ from, to }, TODAY)).toMatchObject([{ field }]);
  });

  it('never hold a role longer than the time, nor than the person, nor one the person only stands in for', () => {
    fc.assert(
      fc.property(fc.array(grant), fc.nat(60), fc.nat(60), (held, wait, length) => {
        const period = { from: addDays(TODAY, wait), to: addDays(TODAY, wait + length) };
        for (const given of deputyGrants(held, 7, period, TODAY)) {
          expect(given.deputyFor).toBe(7);
          expect(given.validFrom).toBe(period.from);
          expect(given.validTo !== null && given.validTo <= period.to && given.validTo >= period.from).toBe(true);
          const source = heldOn(held, TODAY).filter(
            ({ role, deputyFor, validTo }) =>
              role === given.role && deputyFor === null && (validTo === null || String(given.validTo) <= validTo),
          );
          expect(source.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('the last Verwaltung', () => {
  const admin = (personId: number, over: Partial<HeldByPerson> = {}): HeldByPerson => ({
    ...{ personId, role: 'verwaltung', validFrom: '2026-01-01', validTo: null, active: true },
    ...over,
  });

  it.each([
    ['the only one goes', [admin(1)], [], false],
    ['one of two goes', [admin(1), admin(2)], [admin(2)], true],
    ['the other is only invited', [admin(1), admin(2, { active: false })], [admin(2, { active: false })], false],
    [
      'the other ends some day',
      [admin(1), admin(2, { validTo: '2026-12-31' })],
      [admin(2, { validTo: '2026-12-31' })],
      false,
    ],
    [
      'the other begins tomorrow',
      [admin(1), admin(2, { validFrom: '2026-03-29' })],
      [admin(2, { validFrom: '2026-03-29' })],
      false,
    ],
    ['there was none for ever before', [admin(1, { validTo: '2026-12-31' }), admin(2)], [admin(2)], true],
    ['nobody could give roles before', [], [], true],
  ])('%s', (_, before, after, kept) => expect(keepsVerwaltung(before, after, TODAY)).toBe(kept));

  it('is never in danger where roles are only added', () => {
    const held = fc.record({
      personId: fc.nat(3),
      role: fc.constantFrom(...ROLES),
      validFrom: day,
      validTo: fc.option(day),
      active: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(held), fc.array(held), (before, more) => {
        expect(keepsVerwaltung(before, [...before, ...more], TODAY)).toBe(true);
      }),
    );
  });
});
