import { ensureIndicator, linkIndicators } from '@teilziel/indicators/server';
import { KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import { saveKonzept } from '@teilziel/konzept/server';
import { recordObservations } from '@teilziel/observations/server';
import { parsePeriod, toStorage } from '@teilziel/statistics';
import type { DataSource, EntityManager } from 'typeorm';
import { AGS } from '../sign-in/sign-in.fixture';
import { coordinatesOf, type Printed, type State, sumOf, type Table } from './tables.fixture';

const LABELS: Readonly<Record<string, readonly [label: string, codes: Readonly<Record<string, string>>]>> = {
  sex: ['Geschlecht', { F: 'Frauen', M: 'Männer', D: 'divers', N: 'ohne Angabe' }],
  origin: ['Herkunft', { A: 'Asien', B: 'Balkan', C: 'Chile' }],
  age: ['Alter', { U25: 'unter 25', O25: 'ab 25' }],
};

const WORDS = { reference: 'Zeitraum', limits: 'Ohne Umgezogene' };

/** With a target whose baseline is what the period truly was, and a sentence that names a true figure of women. */
function draftOf(table: Table, printed: Printed): Draft {
  const { dimensions, frequency, periods, name, small, few } = table.group;
  const { code, among, teilziel } = printed;
  const baselinePeriod = periods.at(-(few?.back ?? small)) ?? null;
  const figures = figuresOf(table, printed, 'first').filter(({ period }) => period === baselinePeriod);
  const [women, all] = ['sex=F', ''].map((cell) => figures.find(({ coordinate }) => coordinate === cell));
  const isShare = among !== null;
  return {
    ...{ code, name: `${name} ${code}`, role: teilziel === null ? 'context' : 'steering', frequency },
    ...{ direction: 'increase', aggregation: isShare ? 'rate-of-stocks' : 'flow', unit: isShare ? '%' : 'Personen' },
    ...{ factor: isShare ? 100 : 1, decimals: isShare ? 1 : 0, aboutPersons: true, ...WORDS },
    // Among many hidden figures one is sooner or later the same as a shown one; then the words are kept back in one truth.
    readingAid:
      women && among === null && frequency === 'A' ? `Gezählt wurden zuletzt ${women.numerator} Frauen.` : null,
    numeratorLabel: `Gezählte ${code}`,
    denominatorLabel: isShare ? `Personen ${name}` : null,
    source: { name: 'Eigene Zählung', office: 'Sozialamt', alreadyPublished: false },
    definitions: [{ validFrom: '2019', text: 'Anzahl', comparable: true }],
    targets:
      teilziel === null
        ? []
        : [{ kind: 'value', value: isShare ? 75 : 900, period: '2030', baselinePeriod, baselineValue: valueOf(all) }],
    dimensions: dimensions.map(([dimension, codes]) => {
      const [label, names] = LABELS[dimension] ?? [dimension, {}];
      return { dimension, label, codes: codes.map((one) => ({ code: one, label: names[one] ?? one })) };
    }),
    cells: coordinatesOf({ dimensions }).filter((coordinate) => coordinate !== ''),
  };
}

type Draft = Parameters<typeof ensureIndicator>[2];

/** The Kommune with its concept, its indicators and the figures of one state. */
export async function fillAttacked(dataSource: DataSource, tables: readonly Table[], state: State): Promise<void> {
  const kommunen = new KommuneRepository(dataSource);
  const fill = async (manager: EntityManager): Promise<void> => {
    const { kommuneId } = await kommunen.ensure(manager, { ags: AGS, name: 'Musterstadt', art: 'Stadt' });
    for (const table of tables) {
      for (const printed of table.group.printed) {
        const { indicatorId, cells } = await ensureIndicator(manager, kommuneId, draftOf(table, printed));
        const rows = figuresOf(table, printed, state).map(({ period, coordinate, ...figure }) => ({
          ...{ kommuneId, indicatorId, period: toStorage(parsePeriod(period)), cell: cells.get(coordinate) ?? 0 },
          ...{ ...figure, value: null, status: 'A' as const },
        }));
        await recordObservations(manager, rows, 'Prüfung', state === 'later' ? 'Nachgemeldet' : null);
      }
    }
    if (state === 'first') await saveGoals(manager, kommuneId, tables);
  };
  await new OperatorAccess(kommunen).run(() => dataSource.transaction(fill));
}

async function saveGoals(manager: EntityManager, kommuneId: number, tables: readonly Table[]): Promise<void> {
  const printed = tables.flatMap(({ group }) => group.printed);
  const numbers = [...new Set(printed.flatMap(({ teilziel }) => (teilziel === null ? [] : [teilziel])))].sort();
  const teilziele = numbers.map((number) => ({ number, text: 'Mehr Teilhabe' }));
  const leitziele = [{ number: '1.1', text: 'Teilhabe', teilziele }];
  const handlungsfelder = [{ number: 1, title: 'Arbeit', text: 'Arbeit', leitziele }];
  const edition = { title: 'Konzept', art: 'Integrationskonzept', leitbild: 'Bild', validFrom: '2020-01-01' };
  const saved = await saveKonzept(manager, kommuneId, { ...edition, handlungsfelder });
  const links = [...saved.teilziele].map(([number, teilzielId]) => ({
    teilzielId,
    indicators: printed.filter(({ teilziel }) => teilziel === number).map(({ code }) => code),
  }));
  await linkIndicators(manager, kommuneId, links);
}

function valueOf(figure: TrueFigure | undefined): number | null {
  if (figure === undefined) return null;
  const { numerator, denominator } = figure;
  return denominator === null ? numerator : (100 * numerator) / denominator;
}

interface TrueFigure {
  readonly period: string;
  readonly coordinate: string;
  readonly numerator: number;
  readonly denominator: number | null;
}

function figuresOf(table: Table, { counted, among }: Printed, state: State): readonly TrueFigure[] {
  return table.group.periods.flatMap((period, at) =>
    coordinatesOf(table.group).map((coordinate) => {
      const sum = (parts: readonly number[]): number => sumOf(table, { state, period: at, coordinate, parts });
      return { period, coordinate, numerator: sum(counted), denominator: among === null ? null : sum(among) };
    }),
  );
}
