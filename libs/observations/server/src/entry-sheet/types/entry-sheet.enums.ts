import { registerEnumType } from '@nestjs/graphql';
import type { EntryState as ModelState, SheetShape as ModelShape } from '@teilziel/observations/model';

export const EntryState: { readonly [S in ModelState]: S } = {
  open: 'open',
  submitted: 'submitted',
  returned: 'returned',
  approved: 'approved',
};

export const SheetShape: { readonly [S in ModelShape]: S } = { VALUE: 'VALUE', COUNT: 'COUNT', RATE: 'RATE' };

registerEnumType(EntryState, { name: 'EntryState' });
registerEnumType(SheetShape, { name: 'SheetShape' });
