import { Injectable } from '@nestjs/common';
import { OperatorError, SecretBox } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { signingIn } from '../sessions/sign-in-access';
import { SEALED_VALUES } from './sealed-values.queries';

type Sealed = 'secondFactor' | 'signInProvider';

/** Whether the key of this start is the one with which the database was sealed. */
@Injectable()
export class SealedValues {
  constructor(
    private readonly dataSource: DataSource,
    private readonly box: SecretBox,
  ) {}

  /** What cannot be opened any more; empty as long as the key is the right one. */
  async unreadable(): Promise<readonly Sealed[]> {
    const [row]: Record<Sealed, Buffer | null>[] = await signingIn(null, () => this.dataSource.query(SEALED_VALUES));
    const kinds: readonly Sealed[] = ['secondFactor', 'signInProvider'];
    return kinds.filter((kind) => row?.[kind] && !this.opens(row[kind]));
  }

  private opens(sealed: Buffer): boolean {
    try {
      this.box.openSecret(sealed);
      return true;
    } catch (error) {
      if (error instanceof OperatorError) return false;
      throw error;
    }
  }
}
