import type { EntityManager } from 'typeorm';
import { ensureFachaemter, lockKommune, nextNumber } from '@teilziel/kommune/server';
import type { KonzeptDraft, TeilzielDraft } from '@teilziel/konzept/model';
import { OperatorError } from '@teilziel/platform';
import { HandlungsfeldEntity } from './handlungsfeld.entity';
import { KonzeptEditionEntity } from './konzept-edition.entity';
import { LeitzielEntity } from './leitziel.entity';
import { TeilzielEntity } from './teilziel.entity';

export interface SavedKonzept {
  readonly editionId: number;
  /** Ids of the Teilziele by their printed number. */
  readonly teilziele: ReadonlyMap<string, number>;
}

/** Saves a new edition; an edition that stands is never overwritten. Indicators are joined by `linkIndicators`. */
export async function saveKonzept(
  manager: EntityManager,
  kommuneId: number,
  draft: KonzeptDraft,
): Promise<SavedKonzept> {
  refuseRepeatedNumbers(draft);
  await lockKommune(manager, kommuneId);
  if (await manager.existsBy(KonzeptEditionEntity, { kommuneId, validFrom: draft.validFrom })) {
    throw new OperatorError(
      `Es gibt schon eine Ausgabe des Konzepts, die ab ${draft.validFrom} gilt. Eine beschlossene Ausgabe wird nicht überschrieben: Nennen Sie ein anderes Datum.`,
    );
  }
  const next = <E extends { kommuneId: number }>(entity: new () => E, column: keyof E & string): Promise<number> =>
    nextNumber(manager, entity, column, kommuneId);
  const editionId = await next(KonzeptEditionEntity, 'editionId');
  const firstFeld = await next(HandlungsfeldEntity, 'handlungsfeldId');
  const firstLeitziel = await next(LeitzielEntity, 'leitzielId');
  const firstTeilziel = await next(TeilzielEntity, 'teilzielId');
  const fachaemter = await ensureFachaemter(
    manager,
    kommuneId,
    teilzieleOf(draft).flatMap((teilziel) => teilziel.fachamt ?? []),
  );

  const felder: Partial<HandlungsfeldEntity>[] = [];
  const leitziele: Partial<LeitzielEntity>[] = [];
  const teilziele: (Partial<TeilzielEntity> & { number: string; teilzielId: number })[] = [];
  for (const { leitziele: ofFeld, ...feld } of draft.handlungsfelder) {
    const handlungsfeldId = firstFeld + felder.length;
    felder.push({ ...feld, kommuneId, handlungsfeldId, editionId });
    for (const { teilziele: ofLeitziel, ...leitziel } of ofFeld) {
      const leitzielId = firstLeitziel + leitziele.length;
      leitziele.push({ ...leitziel, kommuneId, leitzielId, handlungsfeldId });
      for (const { fachamt, ...teilziel } of ofLeitziel) {
        const fachamtId = fachamt ? fachaemter.get(fachamt) : null;
        teilziele.push({ ...teilziel, kommuneId, teilzielId: firstTeilziel + teilziele.length, leitzielId, fachamtId });
      }
    }
  }
  await manager.insert(KonzeptEditionEntity, { ...draft, kommuneId, editionId });
  await manager.insert(HandlungsfeldEntity, felder);
  await manager.insert(LeitzielEntity, leitziele);
  await manager.insert(TeilzielEntity, teilziele);
  return { editionId, teilziele: new Map(teilziele.map((teilziel) => [teilziel.number, teilziel.teilzielId])) };
}

function teilzieleOf(draft: KonzeptDraft): TeilzielDraft[] {
  return draft.handlungsfelder.flatMap((feld) => feld.leitziele.flatMap((leitziel) => leitziel.teilziele));
}

function refuseRepeatedNumbers(draft: KonzeptDraft): void {
  const numbers = teilzieleOf(draft).map((teilziel) => teilziel.number);
  const repeated = numbers.find((number, index) => numbers.indexOf(number) < index);
  if (repeated)
    throw new OperatorError(`Die Nummer ${repeated} steht bei zwei Teilzielen. Vergeben Sie jede Nummer nur einmal.`);
}
