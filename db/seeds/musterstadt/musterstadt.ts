import type { DemoKommune } from '../demo.types';
import { dimensionsOf } from '../dimensions';
import type { PopulationModel } from '../generator/population';
import { indicatorOf } from '../generator/indicator';
import { handlungsfeldOf } from '../generator/konzept';
import { observationsOf } from '../generator/observations';
import { correctionsOf } from './corrections';
import { FACHAEMTER } from './fachaemter';
import { handlungsfeld01 } from './handlungsfeld-01';
import { handlungsfeld02 } from './handlungsfeld-02';
import { handlungsfeld03 } from './handlungsfeld-03';
import { handlungsfeld04 } from './handlungsfeld-04';
import { handlungsfeld05 } from './handlungsfeld-05';
import { handlungsfeld06 } from './handlungsfeld-06';
import { handlungsfeld07 } from './handlungsfeld-07';
import { handlungsfeld08 } from './handlungsfeld-08';
import { handlungsfeld09 } from './handlungsfeld-09';
import { handlungsfeld10 } from './handlungsfeld-10';
import { handlungsfeld11 } from './handlungsfeld-11';
import { handlungsfeld12 } from './handlungsfeld-12';
import { kontext } from './kontext';
import { SOURCES } from './sources';

/** 31 December 2019 to 2026. In 2022 people from Ukraine arrive and the register is cleaned. */
const POPULATION: PopulationModel = {
  yearEnds: [84900, 85100, 85350, 85050, 85600, 85950, 86200, 86400],
  foreignParts: [0.134, 0.137, 0.14, 0.152, 0.159, 0.164, 0.168, 0.17],
};

const FIELDS = [
  handlungsfeld01,
  handlungsfeld02,
  handlungsfeld03,
  handlungsfeld04,
  handlungsfeld05,
  handlungsfeld06,
  handlungsfeld07,
  handlungsfeld08,
  handlungsfeld09,
  handlungsfeld10,
  handlungsfeld11,
  handlungsfeld12,
];

const NEWEST_QUARTER = '2026-Q3';

/** The invented town of about 85,000 inhabitants. Land key 00 exists nowhere, so the AGS cannot be a real one. */
export function musterstadt(): DemoKommune {
  const contents = [...kontext, ...FIELDS.flatMap((field) => field.indicators)];
  const all = contents.flatMap((content) => observationsOf(content, 'Musterstadt', POPULATION));
  const indicators = contents.map(indicatorOf);
  const observations = all.filter((row) => row.period !== NEWEST_QUARTER);
  return {
    ags: '00000001',
    name: 'Stadt Musterstadt',
    art: 'Stadt',
    disclosureThreshold: 5,
    members: [],
    fachaemter: FACHAEMTER.map(({ name }) => name),
    sources: SOURCES,
    dimensions: dimensionsOf(indicators),
    konzept: {
      title: 'Gemeinsam in Musterstadt 2030',
      art: 'Integrationskonzept',
      leitbild:
        'Musterstadt ist eine Stadt, in der Menschen unabhängig von Herkunft und Geschlecht gleiche Möglichkeiten haben, mitreden und füreinander einstehen. Woran wir das messen, legen wir offen.',
      validFrom: '2021-07-01',
      beschluss: 'VII/2021-0400 vom 24.06.2021',
      handlungsfelder: FIELDS.map((field) => handlungsfeldOf(field, FACHAEMTER)),
    },
    indicators,
    observations,
    later: all.filter((row) => row.period === NEWEST_QUARTER),
    corrections: correctionsOf(observations),
  };
}
