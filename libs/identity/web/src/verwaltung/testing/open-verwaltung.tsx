import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageProvider } from '@teilziel/ui';
import { act, render } from '@testing-library/react';
import { buildSchema, graphql } from 'graphql';
import { MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router';
import type { ReactElement } from 'react';
import { VerwaltungRoutes } from '../verwaltung-routes';
import { serverFixture } from './verwaltung.fixture';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../../../schema.graphql'), 'utf8'));

function Address(): ReactElement {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output data-testid="address">{pathname + search}</output>
      <button type="button" onClick={() => void navigate(-1)}>
        zurück
      </button>
    </>
  );
}

/** Opens a page of the Verwaltung; the questions are checked against the schema before the fixture answers. */
export async function openVerwaltung(page: string, server: object = {}): Promise<void> {
  const rootValue = { ...serverFixture, ...server };
  globalThis.fetch = (async (_url: unknown, init?: RequestInit) => {
    const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables: object };
    const result = await graphql({ schema, source: query, variableValues: { ...variables }, rootValue });
    return { status: 200, json: () => Promise.resolve(result) };
  }) as typeof fetch;
  await act(async () => {
    render(
      <LanguageProvider>
        <MemoryRouter initialEntries={[`/k/03999999/verwaltung/${page}`]}>
          <Routes>
            <Route path="k/:ags/verwaltung/*" element={<VerwaltungRoutes />} />
          </Routes>
          <Address />
        </MemoryRouter>
      </LanguageProvider>,
    );
    await Promise.resolve();
  });
}
