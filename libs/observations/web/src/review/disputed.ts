import type { ReviewContentFragment } from '@teilziel/graphql-client';
import { useState } from 'react';

export interface Disputed {
  readonly cells: ReadonlySet<number>;
  readonly toggle: (cell: number) => void;
}

export const disputeId = (cell: number): string => `strittig-${cell}`;

/** Cells with a finding are disputed until somebody says otherwise. */
export function useDisputed({ cells: all }: ReviewContentFragment): Disputed {
  const [cells, setCells] = useState<ReadonlySet<number>>(
    () => new Set(all.filter(({ flagged }) => flagged).map(({ cell }) => cell)),
  );
  const toggle = (cell: number): void =>
    setCells((before) => {
      const after = new Set(before);
      if (!after.delete(cell)) after.add(cell);
      return after;
    });
  return { cells, toggle };
}
