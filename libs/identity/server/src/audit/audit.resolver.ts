import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import { GraphQLError } from 'graphql';
import { AuditReader } from './audit-reader.service';
import { ChainWatch } from './chain-watch.service';
import { AuditConnection } from './types/audit-connection.type';

const MOST = 500;
const NUMBER = /^\d{1,9}$/;

@Resolver()
export class AuditResolver {
  constructor(
    private readonly reader: AuditReader,
    private readonly chain: ChainWatch,
  ) {}

  @Allow('verwaltung')
  @Query(() => AuditConnection, { description: 'The Protokoll of the Kommune, newest first.' })
  async audit(
    @Args('action', { type: () => String, nullable: true }) action: string | null = null,
    @Args('person', { type: () => String, nullable: true }) person: string | null = null,
    @Args('first', { type: () => Int, defaultValue: 100, nullable: true }) first: number | null = 100,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<AuditConnection> {
    const size = first ?? 100;
    if (size < 1 || size > MOST) throw wrong('first', `„first“ muss zwischen 1 und ${MOST} liegen.`);
    if (after !== null && !NUMBER.test(after)) throw wrong('after', '„after“ ist keine Stelle dieser Liste.');
    const { kommuneId } = viewerKommune();
    const question = { action, person, first: size, before: after === null ? null : Number(after) };
    const { rows, total } = await this.reader.page(kommuneId, question);
    const intact = await this.chain.isIntact(kommuneId);
    const last = rows.at(-1)?.number;
    return { rows, total, intact, endCursor: rows.length < size || last === undefined ? null : String(last) };
  }
}

function wrong(field: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field } });
}
