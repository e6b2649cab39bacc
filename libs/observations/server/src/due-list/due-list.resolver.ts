import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { DueLists } from './due-list.service';
import { DueList } from './types/due-list.type';

@Resolver()
export class DueListResolver {
  constructor(private readonly lists: DueLists) {}

  @Allow('erfassung', 'koordination', 'lesend')
  @Query(() => DueList)
  dueList(): Promise<DueList> {
    return this.lists.list();
  }
}
