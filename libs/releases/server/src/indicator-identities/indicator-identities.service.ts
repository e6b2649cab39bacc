import { Injectable } from '@nestjs/common';
import { AuditTrail, viewerKommune } from '@teilziel/kommune/server';
import { inTransaction, prepared } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { refuse } from '../recall/release-refusal';
import {
  FIND_IDENTITIES,
  FIND_INDICATORS_OF_IDENTITY,
  REMOVE_IDENTITY,
  WRITE_IDENTITY,
} from './indicator-identities.queries';
import type { IndicatorIdentity } from './indicator-identity.type';

interface Found {
  readonly id: number;
  readonly code: string;
  readonly frequency: string;
  readonly aggregation: string;
}

const COMPARABLE = ['Q', 'S', 'A'];

/** Which numbers follow from one another, as the Koordination declares it: protection counts on it from then on. */
@Injectable()
export class IndicatorIdentities {
  constructor(
    private readonly dataSource: DataSource,
    private readonly trail: AuditTrail,
  ) {}

  async list(): Promise<IndicatorIdentity[]> {
    return this.dataSource.query(prepared(FIND_IDENTITIES), [viewerKommune().kommuneId]);
  }

  async declare({ stock, inflow, outflow }: IndicatorIdentity): Promise<IndicatorIdentity[]> {
    const { kommuneId } = viewerKommune();
    const codes = [stock, inflow, outflow];
    const rows: Found[] = await this.dataSource.query(prepared(FIND_INDICATORS_OF_IDENTITY), [kommuneId, codes]);
    const found = codes.map((code) => rows.find((row) => row.code === code));
    const ids = fittingIds(found);
    await inTransaction(this.dataSource, async (manager) => {
      await manager.query(WRITE_IDENTITY, [kommuneId, ...ids]);
      await this.trail.append(manager, { kommuneId, action: 'identity-declared', details: { stock, inflow, outflow } });
    });
    return this.list();
  }

  async remove(stock: string): Promise<IndicatorIdentity[]> {
    const { kommuneId } = viewerKommune();
    await inTransaction(this.dataSource, async (manager) => {
      const [removed]: [unknown[], number] = await manager.query(REMOVE_IDENTITY, [kommuneId, stock]);
      if (removed.length === 0)
        throw refuse(
          `Für den Indikator ${stock} sind Bestand, Zugang und Abgang nicht festgelegt.`,
          'stock',
          'NOT_FOUND',
        );
      await this.trail.append(manager, { kommuneId, action: 'identity-removed', details: { stock } });
    });
    return this.list();
  }
}

function fittingIds(found: readonly (Found | undefined)[]): readonly number[] {
  const known = found.flatMap((one) => one ?? []);
  if (known.length < 3 || new Set(known.map(({ id }) => id)).size < 3)
    throw refuse('Nennen Sie drei verschiedene Indikatoren der Kommune: Bestand, Zugang und Abgang.', 'stock');
  const frequencies = new Set(known.map(({ frequency }) => frequency));
  if (frequencies.size > 1 || !COMPARABLE.includes(known[0]?.frequency ?? ''))
    throw refuse(
      'Bestand, Zugang und Abgang müssen im gleichen Takt erhoben werden: Quartal, Halbjahr oder Jahr.',
      'stock',
    );
  const [stock, ...flows] = known;
  if (stock?.aggregation !== 'stock' || flows.some(({ aggregation }) => aggregation !== 'flow'))
    throw refuse(
      'Der erste Indikator zählt einen Bestand zum Stichtag, die beiden anderen Fälle im Zeitraum.',
      'stock',
    );
  return known.map(({ id }) => id);
}
