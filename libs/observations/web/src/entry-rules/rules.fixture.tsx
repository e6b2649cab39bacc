import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageProvider, NavigatedContext } from '@teilziel/ui';
import { act, render } from '@testing-library/react';
import { buildSchema, graphql, GraphQLError } from 'graphql';
import { MemoryRouter, Route, Routes } from 'react-router';
import { EntryRulesPage } from './entry-rules-page';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../../schema.graphql'), 'utf8'));
const NAVIGATED = { current: true };

const indicator = (code: string, name: string, fachamt: string | null, rest: object = {}): object => ({
  ...{ code, name, fachamt, frequency: 'Q', source: 1, dueDays: 15, every: 1, firstPeriod: null },
  ...{ needsSourceRelease: false, version: `v-${code}`, checks: [], ...rest },
});

/** Answers like the server, and keeps what it was asked to change. */
export class RulesServer {
  readonly changes: unknown[] = [];
  mayChange = true;
  onePerson = false;
  /** The next change comes too late: somebody else was faster. */
  stale = false;
  forbidden = false;
  days = [{ period: 8106, label: '3. Quartal 2026', day: '2026-10-12' }];
  dueDays = 15;

  root(): object {
    return {
      entryRules: () => {
        if (this.forbidden) throw new GraphQLError('Verboten.', { extensions: { code: 'FORBIDDEN' } });
        return this.rules();
      },
      onePersonMode: () => this.onePerson,
      setDueRules: ({ changes }: { changes: readonly { dueDays: number }[] }) => this.changed(changes, []),
      announceDays: ({ changes }: { changes: unknown }) => this.changed(changes, { id: 1 }),
      setCheckRule: ({ rule }: { rule: unknown }) => this.changed(rule, { code: 'K-1' }),
      resetCheckRule: (given: unknown) => this.changed(given, { code: 'K-2' }),
      setOnePersonMode: ({ on }: { on: boolean }) => (this.onePerson = on),
    };
  }

  private changed(change: unknown, answer: object): object {
    if (this.stale) {
      this.stale = false;
      this.dueDays = 20;
      const message = 'Die Frist von „Kursplätze“ wurde inzwischen geändert.';
      throw new GraphQLError(message, { extensions: { code: 'REFUSED', field: 'version' } });
    }
    // Without the null prototype of the server's arguments.
    this.changes.push(JSON.parse(JSON.stringify(change)));
    return answer;
  }

  private rules(): object {
    const own = { kind: 'jump', severity: 'hint', active: true, version: 'v-jump' };
    return {
      ...{ today: '2026-10-12', mayChange: this.mayChange },
      indicators: [
        indicator('S-1', 'Schulen', 'Schulamt', { frequency: 'SY', needsSourceRelease: true }),
        indicator('K-1', 'Kursplätze', 'Sozialamt', { dueDays: this.dueDays, version: `v-K-1-${this.dueDays}` }),
        indicator('K-2', 'Beratungen', 'Sozialamt', {
          checks: [{ ...own, params: [{ name: 'threshold', figure: 5.5 }] }],
        }),
        indicator('O-1', 'Ohne Amt', null),
      ],
      sources: [
        {
          ...{ id: 1, name: 'Fachverfahren', office: 'Musterstadt', frequencies: ['Q', 'SY'], days: this.days },
          waiting: [{ indicator: 'Schulen', label: 'Schuljahr 2025/26', day: null }],
        },
      ],
    };
  }
}

/** Every question is checked against the schema before the fixture answers. */
export async function openRules(part = '', server = new RulesServer()): Promise<RulesServer> {
  globalThis.fetch = (async (_url: unknown, init?: RequestInit) => {
    const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables: object };
    const result = await graphql({ schema, source: query, variableValues: { ...variables }, rootValue: server.root() });
    const errors = result.errors?.map((error) => error.toJSON());
    return { status: 200, json: () => Promise.resolve({ data: result.data, errors }) } as Response;
  }) as typeof fetch;
  await act(async () => {
    render(
      <LanguageProvider>
        <NavigatedContext value={NAVIGATED}>
          <MemoryRouter initialEntries={[`/k/03999999/einrichten${part}`]}>
            <Routes>
              <Route path="k/:ags/einrichten" element={<EntryRulesPage />} />
            </Routes>
          </MemoryRouter>
        </NavigatedContext>
      </LanguageProvider>,
    );
    await Promise.resolve();
  });
  return server;
}
