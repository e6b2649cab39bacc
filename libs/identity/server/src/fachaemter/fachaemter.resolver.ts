import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import { Fachaemter } from './fachaemter.service';
import { Fachamt } from './fachamt.type';

@Resolver()
export class FachaemterResolver {
  constructor(private readonly service: Fachaemter) {}

  @Allow('verwaltung', 'koordination', 'erfassung', 'lesend')
  @Query(() => [Fachamt])
  fachaemter(): Promise<Fachamt[]> {
    return this.service.list(viewerKommune().kommuneId);
  }

  @Allow('verwaltung')
  @Mutation(() => Fachamt)
  createFachamt(@Args('name', { type: () => String }) name: string): Promise<Fachamt> {
    return this.service.create(viewerKommune().kommuneId, name);
  }

  @Allow('verwaltung')
  @Mutation(() => Fachamt, { description: 'Without a person nobody answers for it at the moment.' })
  setAccountable(
    @Args('fachamt', { type: () => Int }) fachamt: number,
    @Args('person', { type: () => Int, nullable: true }) person?: number | null,
  ): Promise<Fachamt> {
    return this.service.setAccountable(viewerKommune().kommuneId, fachamt, person ?? null);
  }
}
