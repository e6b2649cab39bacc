import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { SaveCells } from './save-cells.service';
import { CellInput } from './types/cell.input';
import { SaveResult } from './types/save-result.type';

@Resolver()
export class SaveCellsResolver {
  constructor(private readonly service: SaveCells) {}

  @Allow('erfassung')
  @Mutation(() => SaveResult)
  saveCells(
    @Args('period', { type: () => String }) period: string,
    @Args('cells', { type: () => [CellInput] }) cells: CellInput[],
  ): Promise<SaveResult> {
    return this.service.save(period, cells);
  }
}
