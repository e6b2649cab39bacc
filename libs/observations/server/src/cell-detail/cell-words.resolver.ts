import { Args, ArgsType, Field, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { CellDetails } from './cell-detail.service';
import { CellComment } from './types/cell-comment.type';
import { CellDetail } from './types/cell-detail.type';
import { SheetFinding } from '../entry-sheet/types/sheet-finding.type';
import { CellWords } from './cell-words.service';

@ArgsType()
class CellPlaceArgs {
  @Field(() => String)
  indicator!: string;

  @Field(() => String)
  period!: string;

  @Field(() => Int)
  cell!: number;
}

@Resolver()
export class CellWordsResolver {
  constructor(
    private readonly details: CellDetails,
    private readonly words: CellWords,
  ) {}

  @Allow('erfassung', 'koordination', 'lesend')
  @Query(() => CellDetail)
  cellDetail(@Args() { indicator, period, cell }: CellPlaceArgs): Promise<CellDetail> {
    return this.details.detail(indicator, period, cell);
  }

  @Allow('erfassung', 'koordination')
  @Mutation(() => [CellComment])
  commentCell(
    @Args() place: CellPlaceArgs,
    @Args('audience', { type: () => String }) audience: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<CellComment[]> {
    return this.words.comment(place, audience, text);
  }

  @Allow('erfassung')
  @Mutation(() => [SheetFinding])
  confirmHint(
    @Args() place: CellPlaceArgs,
    @Args('kind', { type: () => String }) kind: string,
    @Args('comment', { type: () => String }) comment: string,
  ): Promise<SheetFinding[]> {
    return this.words.confirm(place, kind, comment);
  }
}
