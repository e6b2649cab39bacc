import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageProvider } from '@teilziel/ui';
import { act, render } from '@testing-library/react';
import { buildSchema, graphql } from 'graphql';
import { MemoryRouter, useLocation } from 'react-router';
import type { ReactElement } from 'react';
import { ReleaseRoutes } from '../routes';
import { forgetAnswers } from '../shell/query-cache';
import { rootFixture } from './release.fixture';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../../schema.graphql'), 'utf8'));

/** Answers as the server would: the question is checked against the schema before the fixture is read. */
async function answer(_url: unknown, init?: RequestInit): Promise<Response> {
  const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables: Record<string, unknown> };
  const result = await graphql({ schema, source: query, variableValues: variables, rootValue: rootFixture });
  return { status: 200, json: () => Promise.resolve(result) } as Response;
}

function Address(): ReactElement {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

/** Opens a page of the application at an address, with the release of the fixture behind it. */
export async function openPage(address: string, answers: unknown = answer): Promise<void> {
  forgetAnswers();
  globalThis.fetch = answers as typeof fetch;
  window.scrollTo = () => undefined;
  // Pages suspend until their chunk and their answer are there: React wants to be awaited.
  await act(async () => {
    render(
      <LanguageProvider>
        <MemoryRouter initialEntries={[address]}>
          <ReleaseRoutes />
          <Address />
        </MemoryRouter>
      </LanguageProvider>,
    );
    await Promise.resolve();
  });
}
