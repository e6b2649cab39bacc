import { ReleaseError } from '@teilziel/releases/model';
import type { CompileInput } from '@teilziel/releases/model';
import type { EntityManager } from 'typeorm';
import { FIND_DISCLOSING_RELEASES, FIND_VERBUND_COUNTERPARTS } from './release-store.queries';

export interface Counterpart {
  readonly kommune_id: number;
  readonly side: 'verbund' | 'member';
}

export function counterpartsOf(manager: EntityManager, kommuneId: number): Promise<Counterpart[]> {
  return manager.query(FIND_VERBUND_COUNTERPARTS, [kommuneId]);
}

/** Own figures about persons: only these can be found out by subtracting (METHODS 2.2, differences to the parent area). */
export function hasOwnFigures({ indicators }: Pick<CompileInput, 'indicators'>): boolean {
  return indicators.some(({ aboutPersons, source, figures, memberFigures }) => {
    const filled = figures.length > 0 || memberFigures.length > 0;
    return aboutPersons && !source.alreadyPublished && filled;
  });
}

/**
 * Verbund − member = the other members. Until everything published is protected together, only one side may publish.
 */
export async function refuseVerbundDifference(
  manager: EntityManager,
  name: string,
  counterparts: readonly Counterpart[],
): Promise<void> {
  if (counterparts.length === 0) return;
  const ids = counterparts.map(({ kommune_id }) => kommune_id);
  const rows: { kommune_id: number; name: string }[] = await manager.query(FIND_DISCLOSING_RELEASES, [ids]);
  const [published] = rows;
  if (published === undefined) return;
  const { side } = counterparts.find(({ kommune_id }) => kommune_id === published.kommune_id) ?? { side: 'member' };
  const [verbund, member] = side === 'verbund' ? [published.name, name] : [name, published.name];
  throw new ReleaseError(
    `${name} kann nicht freigegeben werden: ${published.name} hat schon eine Freigabe mit eigenen Zahlen über Personen. ` +
      `Aus den Zahlen von ${verbund} und ${member} ließen sich geheime Werte anderer Mitglieder errechnen. ` +
      'Geben Sie nur eine der beiden Seiten frei, oder geben Sie mit dem Leserkreis „intern“ frei.',
    'VERBUND_DIFFERENCE',
  );
}
