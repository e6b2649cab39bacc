import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedInViewer } from '@teilziel/kommune/server';
import { OwnSessions } from './own-sessions.service';
import { SessionType } from './types/session.type';

@Resolver()
export class SessionResolver {
  constructor(private readonly sessions: OwnSessions) {}

  @Allow('signed-in')
  @Query(() => [SessionType])
  mySessions(): Promise<SessionType[]> {
    return this.sessions.list(signedInViewer());
  }

  @Allow('signed-in')
  @Mutation(() => Boolean, { description: 'False: none of the own sessions has this number.' })
  endSession(@Args('id', { type: () => Int }) id: number): Promise<boolean> {
    return this.sessions.end(signedInViewer(), id);
  }

  @Allow('signed-in')
  @Mutation(() => Int, { description: 'How many were ended.' })
  endOtherSessions(): Promise<number> {
    return this.sessions.endOthers(signedInViewer());
  }
}
