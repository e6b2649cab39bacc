import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageProvider } from '@teilziel/ui';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { buildSchema, graphql } from 'graphql';
import { MemoryRouter, Route, Routes } from 'react-router';
import { DueListPage } from '../due-list/due-list-page';
import { EntrySheetPage } from '../entry-sheet/entry-sheet-page';
import { DraftStoreContext } from '../entry-sheet/use-open-sheet';
import { WorkPersonContext } from '../shell/work-person';
import type { EntryServer } from './entry.fixture';
import { MemoryDrafts } from './memory-drafts';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../../schema.graphql'), 'utf8'));
const DERYA = { id: 7, name: 'Derya Aydın' };

/** Waits until what was typed has been gathered, sent and answered. */
export async function sent(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
}

export interface OpenedPage {
  readonly close: () => void;
}

/** Opens a page of the officer; the questions are checked against the schema before the fixture answers. */
export async function openEntry(page: string, server: EntryServer, drafts = new MemoryDrafts()): Promise<OpenedPage> {
  globalThis.fetch = (async (_url: unknown, init?: RequestInit) => {
    if (server.away) throw new TypeError('Failed to fetch');
    const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables: object };
    const result = await graphql({ schema, source: query, variableValues: { ...variables }, rootValue: server.root() });
    const errors = result.errors?.map((error) => error.toJSON());
    return { status: 200, json: () => Promise.resolve({ data: result.data, errors }) } as Response;
  }) as typeof fetch;
  let opened = { unmount: (): void => undefined };
  await act(async () => {
    opened = render(
      <LanguageProvider>
        <WorkPersonContext value={DERYA}>
          <DraftStoreContext value={drafts}>
            <MemoryRouter initialEntries={[`/k/03999999/${page}`]}>
              <Routes>
                <Route path="k/:ags/aufgaben" element={<DueListPage />} />
                <Route path="k/:ags/erfassung/:fachamt/:period" element={<EntrySheetPage />} />
              </Routes>
            </MemoryRouter>
          </DraftStoreContext>
        </WorkPersonContext>
      </LanguageProvider>,
    );
    await Promise.resolve();
  });
  return { close: () => opened.unmount() };
}

export async function openSheet(server: EntryServer, drafts?: MemoryDrafts): Promise<OpenedPage> {
  const opened = await openEntry('erfassung/1/2026-Q3', server, drafts);
  await screen.findByRole('heading', { level: 1, name: 'Erfassung 3. Quartal 2026' });
  return opened;
}

export const field = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name });

/** Types and stays; `leave` moves on. */
export function type(name: string, text: string): HTMLInputElement {
  const input = field(name);
  act(() => input.focus());
  fireEvent.change(input, { target: { value: text } });
  return input;
}

export async function enter(name: string, text: string): Promise<void> {
  const input = type(name, text);
  act(() => input.blur());
  await sent();
}
