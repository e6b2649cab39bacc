import type { DueListQuery } from '@teilziel/graphql-client';

export type DueItem = DueListQuery['dueList']['items'][number];

export interface DueItems {
  readonly key: string;
  readonly group: DueItem['group'];
  /** Only of what is due: items of one day stand together. */
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly items: readonly DueItem[];
}
