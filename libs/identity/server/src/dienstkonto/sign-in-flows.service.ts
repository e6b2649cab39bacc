import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { SignInFlowEntity } from '../entities/sign-in-flow.entity';
import { REMOVE_EXPIRED_FLOWS } from './dienstkonto.queries';

export const FLOW_MINUTES = 10;
const MINUTE = 60_000;

export interface NewFlow {
  readonly state: string;
  /** What only this browser knows, from its cookie. */
  readonly browser: string;
  readonly provider: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Sign-ins under way; each comes back once, in the browser it was started in. */
@Injectable()
export class SignInFlows {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async start({ state, browser, ...flow }: NewFlow): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query(REMOVE_EXPIRED_FLOWS, [now]);
    await this.dataSource.manager.insert(SignInFlowEntity, {
      ...flow,
      stateHash: sha256(state),
      browserHash: sha256(browser),
      expiresAt: new Date(now.getTime() + FLOW_MINUTES * MINUTE),
    });
  }

  /** Null: unknown, used, expired, of another browser or of another provider. */
  async finish(state: string, browser: string, provider: string): Promise<SignInFlowEntity | null> {
    const { raw } = await this.dataSource.manager
      .createQueryBuilder()
      .delete()
      .from(SignInFlowEntity)
      .where({ stateHash: sha256(state), browserHash: sha256(browser), provider })
      .returning(['nonce', 'codeVerifier', 'returnTo', 'expiresAt'])
      .execute();
    const [row] = raw as { nonce: string; code_verifier: string; return_to: string; expires_at: Date }[];
    if (row === undefined || row.expires_at <= this.clock.now()) return null;
    return Object.assign(new SignInFlowEntity(), {
      nonce: row.nonce,
      codeVerifier: row.code_verifier,
      returnTo: row.return_to,
    });
  }
}
