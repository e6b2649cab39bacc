import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import { Reminders } from './reminders.service';

@Resolver()
export class RemindersResolver {
  constructor(private readonly service: Reminders) {}

  @Allow('koordination')
  @Mutation(() => Int, { description: 'How many were written to; who had a mail today gets no second one.' })
  remind(
    @Args('fachamt', { type: () => Int }) fachamt: number,
    @Args('period', { type: () => String }) period: string,
  ): Promise<number> {
    return this.service.remindFachamt(viewerKommune().kommuneId, fachamt, period);
  }
}
