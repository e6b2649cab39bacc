import { ensureIndicator, linkIndicators } from '@teilziel/indicators/server';
import type { IndicatorDraft } from '@teilziel/indicators/model';
import { KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import { saveKonzept } from '@teilziel/konzept/server';
import { recordObservations } from '@teilziel/observations/server';
import type { DataSource, EntityManager } from 'typeorm';

const SOURCE = { name: 'Eigene Erhebung', office: 'Sozialamt', alreadyPublished: false };
const SEX = {
  dimension: 'sex',
  label: 'Geschlecht',
  codes: [
    { code: 'F', label: 'Frauen' },
    { code: 'M', label: 'Männer' },
  ],
};

export interface WorkingData {
  readonly ags: string;
  readonly name: string;
  readonly art?: 'Stadt' | 'Gemeinde' | 'Verbund';
  readonly indicators: number;
  readonly years: number;
  readonly alreadyPublished?: boolean;
  readonly fromMembers?: boolean;
}

function draftOf(number: number, { alreadyPublished = false, fromMembers = false }: WorkingData): IndicatorDraft {
  return {
    code: `I${String(number).padStart(3, '0')}`,
    name: `Quote ${number}`,
    role: 'steering',
    frequency: 'A',
    direction: 'increase',
    aggregation: 'rate-of-stocks',
    unit: '%',
    factor: 100,
    decimals: 1,
    numeratorLabel: 'Beschäftigte',
    denominatorLabel: 'Personen',
    reference: 'Stichtag 31.12.',
    aboutPersons: true,
    fromMembers,
    source: { ...SOURCE, alreadyPublished },
    definitions: [{ validFrom: '2000', text: 'Anteil', comparable: true }],
    targets: [{ kind: 'value', value: 60, period: '2030' }],
    dimensions: [SEX],
    cells: ['sex=F', 'sex=M'],
  };
}

/** For specs here and in the applications: a Kommune with as many indicators and years as asked for; every indicator has its own Teilziel. */
export async function fillKommune(dataSource: DataSource, given: WorkingData): Promise<number> {
  const { ags, name, art = 'Stadt', indicators, years, fromMembers = false } = given;
  const kommunen = new KommuneRepository(dataSource);
  const fill = async (manager: EntityManager): Promise<number> => {
    const { kommuneId } = await kommunen.ensure(manager, { ags, name, art });
    const numbers = Array.from({ length: indicators }, (_, at) => at + 1);
    for (const number of numbers) {
      const { indicatorId, cells } = await ensureIndicator(manager, kommuneId, draftOf(number, given));
      if (fromMembers) continue;
      const rows = Array.from({ length: years }, (_, at) =>
        [...cells].map(([coordinate, cell]) => {
          const denominator = coordinate === '' ? 2000 : 1000;
          const numerator = denominator / 2 + at * 10 + number;
          const period = 4 * (2025 - at) + 3;
          return { kommuneId, indicatorId, period, cell, numerator, denominator, value: null, status: 'A' as const };
        }),
      ).flat();
      await recordObservations(manager, rows, 'Fixture');
    }
    const teilziele = numbers.map((number) => ({ number: `1.1.${number}`, text: `Teilziel ${number}` }));
    const leitziele = [{ number: '1.1', text: 'Leitziel', teilziele }];
    const handlungsfelder = [{ number: 1, title: 'Arbeit', text: 'Arbeit', leitziele }];
    const edition = { title: 'Konzept', art: 'Integrationskonzept', leitbild: 'Bild', validFrom: '2020-01-01' };
    const saved = await saveKonzept(manager, kommuneId, { ...edition, handlungsfelder });
    const links = [...saved.teilziele].map(([number, teilzielId]) => {
      const code = `I${(number.split('.')[2] ?? '').padStart(3, '0')}`;
      return { teilzielId, indicators: [code] };
    });
    await linkIndicators(manager, kommuneId, links);
    return kommuneId;
  };
  return new OperatorAccess(kommunen).run(() => dataSource.transaction(fill));
}
