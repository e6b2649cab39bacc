import type { Access } from '@teilziel/platform';

/** What the command line may do with people. */
export const operatorIn = (...kommunen: readonly number[]): Access => ({
  personId: null,
  kommunen,
  rights: ['operator', 'people', 'sign-in'],
});
