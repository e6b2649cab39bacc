import { Injectable } from '@nestjs/common';
import { type Right, withAccess } from '@teilziel/platform';
import { KommuneRepository } from './kommune.repository';

const RIGHTS: readonly Right[] = ['operator', 'read', 'work', 'intern', 'rat', 'oeffentlich'];

/**
 * Whoever has the command line or starts the server has all Kommunen. Said once a command and nowhere else; a Kommune
 * that the work itself creates is opened by open-kommune.
 */
@Injectable()
export class OperatorAccess {
  constructor(private readonly kommunen: KommuneRepository) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    const known = await withAccess({ personId: null, kommunen: [], rights: ['operator'] }, () => this.kommunen.list());
    const kommunen = known.map(({ kommuneId }) => kommuneId);
    return withAccess({ personId: null, kommunen, rights: RIGHTS }, work);
  }
}
