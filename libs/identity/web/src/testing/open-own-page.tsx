import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageProvider } from '@teilziel/ui';
import { act, render } from '@testing-library/react';
import { buildSchema, graphql } from 'graphql';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import type { ReactElement } from 'react';
import { OWN_PAGES } from '../routes';
import { AccountSlot } from '../session/account-slot';
import { PersonProvider } from '../session/person-provider';
import { ServerFixture } from './server.fixture';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../../schema.graphql'), 'utf8'));

function Address(): ReactElement {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

/** Waits until the promises that are under way have been answered and drawn. */
export async function settled(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** Opens a page with its header slot; every question is checked against the schema before the fixture answers it. */
export async function openOwnPage(address: string, server = new ServerFixture()): Promise<ServerFixture> {
  globalThis.fetch = (async (_url: unknown, init?: RequestInit) => {
    const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables: object };
    const result = await graphql({
      schema,
      source: query,
      variableValues: { ...variables },
      rootValue: server.root(),
    });
    const errors = result.errors?.map((error) => error.toJSON());
    return { status: 200, json: () => Promise.resolve({ data: result.data, errors }) } as Response;
  }) as typeof fetch;
  await act(async () => {
    render(
      <LanguageProvider>
        <MemoryRouter initialEntries={[address]}>
          <PersonProvider onPersonChanged={() => server.changes.push('person')}>
            <AccountSlot />
            <Routes>
              {OWN_PAGES.map(({ path, element }) => (
                <Route key={path} path={path} element={element} />
              ))}
              <Route path="*" element={<p>Eine andere Seite</p>} />
            </Routes>
          </PersonProvider>
          <Address />
        </MemoryRouter>
      </LanguageProvider>,
    );
    await Promise.resolve();
  });
  await settled();
  return server;
}
