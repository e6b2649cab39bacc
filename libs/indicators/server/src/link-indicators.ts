import { OperatorError } from '@teilziel/platform';
import { In, type EntityManager } from 'typeorm';
import { IndicatorEntity } from './indicator.entity';
import { TeilzielIndicatorEntity } from './teilziel-indicator.entity';

export interface TeilzielLink {
  readonly teilzielId: number;
  /** Codes in the order they are shown. */
  readonly indicators: readonly string[];
}

/** Joins Teilziele to indicators that exist already; an unknown code is an error. */
export async function linkIndicators(
  manager: EntityManager,
  kommuneId: number,
  links: readonly TeilzielLink[],
): Promise<void> {
  const codes = [...new Set(links.flatMap((link) => link.indicators))];
  if (codes.length === 0) return;
  const found = await manager.findBy(IndicatorEntity, { kommuneId, code: In(codes) });
  const ids = new Map(found.map((indicator) => [indicator.code, indicator.indicatorId]));
  const unknown = codes.filter((code) => !ids.has(code));
  if (unknown.length > 0) {
    throw new OperatorError(
      `Diese Indikatoren gibt es in der Kommune nicht: ${unknown.join(', ')}. Legen Sie sie zuerst an (z. B. durch einen Import).`,
    );
  }
  await manager.insert(
    TeilzielIndicatorEntity,
    links.flatMap(({ teilzielId, indicators }) =>
      indicators.map((code, index) => ({ kommuneId, teilzielId, indicatorId: ids.get(code), position: index + 1 })),
    ),
  );
}
