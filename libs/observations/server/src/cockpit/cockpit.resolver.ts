import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import { CockpitService } from './cockpit.service';
import { Cockpit } from './types/cockpit.type';

@Resolver()
export class CockpitResolver {
  constructor(private readonly service: CockpitService) {}

  @Allow('koordination', 'lesend')
  @Query(() => Cockpit)
  cockpit(@Args('period', { type: () => String, nullable: true }) period?: string | null): Promise<Cockpit> {
    return this.service.show(viewerKommune().kommuneId, period ?? null);
  }
}
