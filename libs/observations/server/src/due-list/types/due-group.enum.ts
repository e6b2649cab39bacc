import { registerEnumType } from '@nestjs/graphql';

export const DueGroup = { RETURNED: 'RETURNED', DUE: 'DUE', LATER: 'LATER', DONE: 'DONE' } as const;
export type DueGroupName = keyof typeof DueGroup;

registerEnumType(DueGroup, { name: 'DueGroup' });
