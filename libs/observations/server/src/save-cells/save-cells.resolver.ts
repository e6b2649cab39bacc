import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { FoundFindings } from './found-findings.service';
import { SaveCells } from './save-cells.service';
import { CellInput } from './types/cell.input';
import { IndicatorFindings } from './types/indicator-findings.type';
import { SaveResult } from './types/save-result.type';

@Resolver(() => SaveResult)
export class SaveCellsResolver {
  constructor(
    private readonly service: SaveCells,
    private readonly found: FoundFindings,
  ) {}

  @Allow('erfassung')
  @Mutation(() => SaveResult)
  saveCells(
    @Args('period', { type: () => String }) period: string,
    @Args('cells', { type: () => [CellInput] }) cells: CellInput[],
  ): Promise<SaveResult> {
    return this.service.save(period, cells);
  }

  @ResolveField(() => [IndicatorFindings])
  findings(@Parent() { period, codes }: SaveResult): Promise<IndicatorFindings[]> {
    return this.found.of(period, codes);
  }

  @Allow('erfassung')
  @Query(() => [IndicatorFindings])
  entryFindings(
    @Args('period', { type: () => String }) period: string,
    @Args('indicators', { type: () => [String] }) indicators: string[],
  ): Promise<IndicatorFindings[]> {
    return this.found.of(period, indicators);
  }
}
