import { Injectable } from '@nestjs/common';
import type { ChainState } from '@teilziel/identity/model';
import { Clock } from '@teilziel/platform';
import { AuditReader } from './audit-reader.service';

/** A town writes some ten thousand entries a year: not every page of the screen follows all of them. */
const WHOLE_EVERY = 5 * 60_000;

interface Followed {
  readonly state: ChainState;
  readonly wholeAt: number;
}

/**
 * For the screen: the whole chain every five minutes, what was added since with every question. Download and command
 * line always follow all of it.
 */
@Injectable()
export class ChainWatch {
  private readonly followed = new Map<number, Followed>();

  constructor(
    private readonly reader: AuditReader,
    private readonly clock: Clock,
  ) {}

  async isIntact(kommuneId: number): Promise<boolean> {
    const now = this.clock.now().getTime();
    const known = this.followed.get(kommuneId);
    const isFresh = known !== undefined && known.state.intact && now - known.wholeAt < WHOLE_EVERY;
    const state = await this.reader.verify(kommuneId, isFresh ? { from: known.state } : {});
    this.followed.set(kommuneId, { state, wholeAt: isFresh ? known.wholeAt : now });
    return state.intact;
  }
}
