import type { DemoKommune, DemoObservation } from './demo.types';
import { musterstadt } from './musterstadt/musterstadt';
import { verbund } from './verbund/verbund';

const town = musterstadt();
const group = verbund();
const everyone = [town, ...group];

function rowsOf(kommune: DemoKommune): DemoObservation[] {
  return [...kommune.observations, ...kommune.later];
}

function key(row: DemoObservation): string {
  return `${row.indicator} ${row.period} ${row.coordinate}`;
}

/** Current figures: corrections in place of what they correct. */
function correctedRows(kommune: DemoKommune): DemoObservation[] {
  const rows = new Map(rowsOf(kommune).map((row) => [key(row), row]));
  for (const correction of kommune.corrections) for (const row of correction.observations) rows.set(key(row), row);
  return [...rows.values()];
}

function tablesOf(rows: readonly DemoObservation[]): Map<string, Map<string, DemoObservation>> {
  const tables = new Map<string, Map<string, DemoObservation>>();
  for (const row of rows) {
    const table = tables.get(`${row.indicator} ${row.period}`) ?? new Map<string, DemoObservation>();
    table.set(row.coordinate, row);
    tables.set(`${row.indicator} ${row.period}`, table);
  }
  return tables;
}

function sumOf(
  table: ReadonlyMap<string, DemoObservation>,
  match: (coordinate: string) => boolean,
  column: 'numerator' | 'denominator',
): number {
  return [...table].filter(([coordinate]) => match(coordinate)).reduce((sum, [, row]) => sum + (row[column] ?? 0), 0);
}

describe('invented Kommunen', () => {
  it('are the same every time', () => {
    expect(musterstadt()).toEqual(town);
    expect(verbund()).toEqual(group);
  });

  it('have keys that no real Gemeinde has', () => {
    for (const kommune of everyone) expect(kommune.ags).toMatch(/^00\d{6}$/);
    expect(new Set(everyone.map(({ ags }) => ags)).size).toBe(everyone.length);
  });

  it('have the size that was asked for', () => {
    const felder = town.konzept?.handlungsfelder ?? [];
    const leitziele = felder.flatMap((feld) => feld.leitziele);
    const teilziele = leitziele.flatMap((leitziel) => leitziel.teilziele);
    expect(felder).toHaveLength(12);
    expect(leitziele.length).toBeGreaterThanOrEqual(14);
    expect(teilziele.length).toBeGreaterThanOrEqual(30);
    expect(town.indicators.length).toBeGreaterThanOrEqual(40);
    expect(town.fachaemter.length).toBeGreaterThanOrEqual(8);
    expect(teilziele.filter(({ plainText }) => plainText !== null).length).toBeGreaterThanOrEqual(teilziele.length / 2);
  });

  it('name only indicators that exist, and number what belongs together', () => {
    for (const { konzept, indicators } of everyone) {
      const codes = new Set(indicators.map(({ code }) => code));
      expect(codes.size).toBe(indicators.length);
      for (const feld of konzept?.handlungsfelder ?? []) {
        for (const leitziel of feld.leitziele) {
          expect(leitziel.number.startsWith(`${feld.number}.`)).toBe(true);
          for (const teilziel of leitziel.teilziele) {
            expect(teilziel.number.startsWith(`${leitziel.number}.`)).toBe(true);
            for (const code of teilziel.indicators) expect(codes).toContain(code);
          }
        }
      }
    }
  });

  it('split every indicator about persons by sex or say why not', () => {
    for (const { indicators } of everyone) {
      for (const indicator of indicators) {
        const split = indicator.cells.includes('sex=F') && indicator.cells.includes('sex=M');
        expect([indicator.code, split || (indicator.noSexSplitReason ?? '').length > 20]).toEqual([
          indicator.code,
          true,
        ]);
        if (!indicator.aboutPersons) expect(split).toBe(false);
      }
    }
  });

  it('give context indicators no target', () => {
    for (const { indicators } of everyone) {
      for (const { role, target, direction } of indicators) {
        if (role === 'context') expect(target).toBeNull();
        if (target !== null) expect(direction).not.toBe('neutral');
      }
    }
  });
});

describe('invented figures', () => {
  it('lie in the cells and periods of their indicator, once each', () => {
    for (const kommune of everyone) {
      const cells = new Map(kommune.indicators.map((indicator) => [indicator.code, indicator.cells]));
      const seen = new Set<string>();
      for (const row of rowsOf(kommune)) {
        expect(cells.get(row.indicator)).toContain(row.coordinate);
        expect(seen.has(key(row))).toBe(false);
        seen.add(key(row));
      }
    }
  });

  it('carry a figure or the reason for none', () => {
    for (const row of everyone.flatMap(correctedRows)) {
      const absent = row.status === 'L' || row.status === 'O';
      expect([key(row), row.numerator === null && row.value === null]).toEqual([key(row), absent]);
      if (absent) expect(row.note).not.toBeNull();
      expect(row.numerator !== null && row.value !== null).toBe(false);
    }
  });

  it('count whole persons, never more than there are', () => {
    const factors = new Map(town.indicators.map(({ code, factor }) => [code, factor]));
    for (const row of everyone.flatMap(correctedRows)) {
      if (row.numerator === null) continue;
      expect(Number.isInteger(row.numerator)).toBe(true);
      if (row.denominator === null) continue;
      expect(Number.isInteger(row.denominator)).toBe(true);
      expect(row.denominator).toBeGreaterThan(0);
      expect(row.numerator).toBeGreaterThanOrEqual(0);
      if (factors.get(row.indicator) === 100)
        expect([key(row), row.numerator <= row.denominator]).toEqual([key(row), true]);
    }
  });

  it('add up: total = sexes = origins = sexes × origins, before and after the corrections', () => {
    for (const rows of everyone.flatMap((kommune) => [rowsOf(kommune), correctedRows(kommune)])) {
      for (const [name, table] of tablesOf(rows)) {
        const total = table.get('');
        if (total === undefined || total.numerator === null) continue;
        for (const column of ['numerator', 'denominator'] as const) {
          const whole = total[column] ?? 0;
          const parts: [string, (coordinate: string) => boolean][] = [
            ['sex', (coordinate) => /^sex=.$/.test(coordinate)],
            ['origin', (coordinate) => /^(origin|einwanderung)=[A-Z]+$/.test(coordinate)],
            ['both', (coordinate) => coordinate.includes(';')],
          ];
          for (const [label, match] of parts) {
            if (![...table.keys()].some(match)) continue;
            expect([name, label, column, sumOf(table, match, column)]).toEqual([name, label, column, whole]);
          }
        }
      }
    }
  });

  it('have breaks, gaps, signs and corrections', () => {
    const statuses = new Set(rowsOf(town).map(({ status }) => status));
    for (const status of ['A', 'P', 'E', 'U', 'L', 'O'] as const) expect(statuses).toContain(status);
    const breaks = town.indicators.flatMap(({ definitions }) => definitions.filter(({ comparable }) => !comparable));
    expect(breaks.length).toBeGreaterThanOrEqual(5);
    for (const definition of breaks) expect(definition.reason).not.toBeNull();
    expect(town.corrections.length).toBeGreaterThanOrEqual(5);
  });

  it('take the base of different indicators from one population', () => {
    const tables = tablesOf(rowsOf(town));
    const base = (table: string): number => tables.get(table)?.get('')?.denominator ?? 0;
    for (const year of [2020, 2021, 2022, 2023, 2024]) {
      expect(base(`AC03 ${year + 1}`)).toBe(base(`K02 ${year}`));
      expect(base(`K01 ${year}-Q4`)).toBe(base(`K02 ${year}`));
    }
    expect(base('K02 2025')).toBeGreaterThan(80000);
  });
});

describe('Verbund of small Gemeinden', () => {
  const members = group.filter(({ art }) => art === 'Gemeinde');
  const whole = group.find(({ art }) => art === 'Verbund');

  it('has six members of 700 to 3,200 inhabitants, about 10,000 together', () => {
    const inhabitants = members.map((member) => {
      const row = member.observations.find(({ indicator, period }) => indicator === 'AC03' && period === '2020');
      return row?.denominator ?? 0;
    });
    expect(inhabitants).toHaveLength(6);
    expect(Math.min(...inhabitants)).toBe(700);
    expect(Math.max(...inhabitants)).toBe(3200);
    expect(inhabitants.reduce((sum, count) => sum + count, 0)).toBe(10000);
    expect(whole?.members.map(({ ags }) => ags)).toEqual(members.map(({ ags }) => ags));
  });

  it('has no figures of its own: all come from the members', () => {
    expect(whole?.observations).toHaveLength(0);
    expect(whole?.indicators.every(({ fromMembers }) => fromMembers)).toBe(true);
    expect(whole?.indicators.length).toBeGreaterThanOrEqual(12);
  });

  it('differs from the mean of the six rates', () => {
    const rows = members.map((member) => member.observations.find((row) => key(row) === 'A301 2025 '));
    const rates = rows.map((row) => (row?.numerator ?? 0) / (row?.denominator ?? 1));
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / 6;
    const sum = (column: 'numerator' | 'denominator'): number =>
      rows.reduce((all, row) => all + (row?.[column] ?? 0), 0);
    expect(Math.abs(mean - sum('numerator') / sum('denominator')) * 100).toBeGreaterThan(0.5);
  });

  it('misses one figure of one member', () => {
    const missing = members.filter((member) => member.observations.some(({ status }) => status === 'O'));
    expect(missing.map(({ name }) => name)).toEqual(['Gemeinde Vorlagen']);
  });
});
