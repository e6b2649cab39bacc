import { registerEnumType } from '@nestjs/graphql';

/** Names as GraphQL has them, values as blocks have them. */
export const ScopeEnum = { INTERN: 'intern', RAT: 'rat', OEFFENTLICH: 'oeffentlich' } as const;
export const ProgressSymbolEnum = { SUN: 'SUN', PARTLY: 'PARTLY', CLOUD: 'CLOUD', STORM: 'STORM', NA: 'NA' } as const;

registerEnumType(ScopeEnum, { name: 'Scope' });
registerEnumType(ProgressSymbolEnum, { name: 'ProgressSymbol' });
