import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { EntrySheets } from './entry-sheet.service';
import { EntrySheet } from './types/entry-sheet.type';

@Resolver()
export class EntrySheetResolver {
  constructor(private readonly sheets: EntrySheets) {}

  @Allow('erfassung', 'koordination', 'lesend')
  @Query(() => EntrySheet)
  entrySheet(
    @Args('fachamt', { type: () => Int }) fachamt: number,
    @Args('period', { type: () => String }) period: string,
  ): Promise<EntrySheet> {
    return this.sheets.sheet(fachamt, period);
  }
}
