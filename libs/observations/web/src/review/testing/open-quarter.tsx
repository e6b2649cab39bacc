import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageProvider, NavigatedContext } from '@teilziel/ui';
import { act, render } from '@testing-library/react';
import { buildSchema, graphql } from 'graphql';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import type { ReactElement } from 'react';
import { CockpitPage } from '../../cockpit/cockpit-page';
import { ReviewRoutes } from '../review-routes';
import { QuarterFixture } from './quarter.fixture';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../../../schema.graphql'), 'utf8'));
const NAVIGATED = { current: true };

/** The frame draws a page anew at every address. */
function Pages(): ReactElement {
  const { pathname, search } = useLocation();
  return (
    <>
      <Routes key={pathname}>
        <Route path="k/:ags/cockpit" element={<CockpitPage />} />
        <Route path="k/:ags/pruefung/*" element={<ReviewRoutes />} />
      </Routes>
      <output data-testid="address">{decodeURIComponent(pathname + search)}</output>
    </>
  );
}

/** Opens a page of the coordinator; the questions are checked against the schema before the fixture answers. */
export async function openQuarter(
  page: string,
  answers: object = {},
  affected: QuarterFixture['affected'] = [],
): Promise<QuarterFixture> {
  const server = new QuarterFixture();
  server.affected = affected;
  const rootValue = { ...server.root(), ...answers };
  globalThis.fetch = (async (_url: unknown, init?: RequestInit) => {
    const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables: object };
    const result = await graphql({ schema, source: query, variableValues: { ...variables }, rootValue });
    const errors = result.errors?.map((error) => error.toJSON());
    return { status: 200, json: () => Promise.resolve({ data: result.data, errors }) } as Response;
  }) as typeof fetch;
  await act(async () => {
    render(
      <LanguageProvider>
        <NavigatedContext value={NAVIGATED}>
          <MemoryRouter initialEntries={[`/k/03999999/${page}`]}>
            <Pages />
          </MemoryRouter>
        </NavigatedContext>
      </LanguageProvider>,
    );
    await Promise.resolve();
  });
  return server;
}
