import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { LateException } from './late-exception.type';
import { LateExceptions } from './late-exceptions.service';

@Resolver()
export class LateExceptionsResolver {
  constructor(private readonly service: LateExceptions) {}

  @Allow('koordination', 'erfassung')
  @Query(() => [LateException])
  lateExceptions(): Promise<LateException[]> {
    return this.service.list();
  }

  @Allow('erfassung')
  @Mutation(() => LateException)
  requestException(
    @Args('fachamt', { type: () => Int }) fachamt: number,
    @Args('period', { type: () => String }) period: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<LateException> {
    return this.service.request(fachamt, period, reason);
  }

  @Allow('koordination')
  @Mutation(() => LateException)
  decideException(
    @Args('id', { type: () => Int }) id: number,
    @Args('granted', { type: () => Boolean }) granted: boolean,
    @Args('endsOn', { type: () => String, nullable: true }) endsOn?: string | null,
  ): Promise<LateException> {
    return this.service.decide(id, granted, endsOn ?? null);
  }
}
