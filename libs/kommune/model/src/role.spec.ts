import fc from 'fast-check';
import { type HeldRole, heldOn, rightsOf, ROLES } from './role';

const isoDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const grant: fc.Arbitrary<HeldRole> = fc.record({
  role: fc.constantFrom(...ROLES),
  fachamtId: fc.constant(null),
  validFrom: isoDay,
  validTo: fc.option(isoDay),
  deputyFor: fc.constant(null),
});
const next = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe('heldOn', () => {
  it('holds on the first and the last day and on no day outside', () => {
    fc.assert(
      fc.property(grant, isoDay, (one, day) => {
        const time = (text: string): number => Date.parse(text);
        const expected =
          time(day) >= time(one.validFrom) && (one.validTo === null || time(day) <= time(one.validTo)) ? [one] : [];
        expect(heldOn([one], day)).toEqual(expected);
      }),
    );
  });

  it('ends the day after the last', () => {
    fc.assert(
      fc.property(grant, isoDay, (one, end) => {
        const ended = { ...one, validFrom: end, validTo: end };
        expect(heldOn([ended], end)).toEqual([ended]);
        expect(heldOn([ended], next(end))).toEqual([]);
      }),
    );
  });

  it('never gives more than was granted, in the same order', () => {
    fc.assert(
      fc.property(fc.array(grant), isoDay, (grants, day) => {
        const held = heldOn(grants, day);
        expect(grants.filter((one) => held.includes(one))).toEqual(held);
      }),
    );
  });
});

describe('rightsOf', () => {
  it('lets everybody read what is public, and only Verwaltung grant', () => {
    for (const role of ROLES) {
      expect(rightsOf(role)).toContain('oeffentlich');
      expect(rightsOf(role).includes('people')).toBe(role === 'verwaltung');
    }
  });

  it('keeps recording and granting apart', () => {
    for (const role of ROLES)
      expect(['work', 'people'].every((right) => rightsOf(role).includes(right as 'work'))).toBe(false);
  });
});
