import { LanguageProvider } from '@teilziel/ui';
import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { PersonContext } from '../session/person-context';
import type { SignedInPerson } from '../session/person-context';
import { NewKommunePage } from './new-kommune-page';

const ME = { id: 1, name: 'Olga Betrieb', email: 'olga@betrieb.example', mayCreateKommune: true } as SignedInPerson;
const renew = jest.fn(() => Promise.resolve(ME));

function open(person: SignedInPerson | null, answer: object = {}): void {
  const body = { data: { createKommune: answer } };
  globalThis.fetch = (() => Promise.resolve({ status: 200, json: () => Promise.resolve(body) })) as never;
  render(
    <LanguageProvider>
      <PersonContext value={{ person, renew, forget: () => undefined }}>
        <MemoryRouter initialEntries={['/kommunen/neu']}>
          <NewKommunePage />
        </MemoryRouter>
      </PersonContext>
    </LanguageProvider>,
  );
}

const type = (label: string | RegExp, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const create = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Kommune einrichten' }));

function fillIn(email: string): void {
  type('Name', 'Kreis Beispielland');
  type('Art', 'Kreis');
  type(/AGS/, '03254');
  type('Vor- und Nachname', 'Kim Berg');
  type('Dienstliche E-Mail-Adresse', email);
}

describe('a new Kommune', () => {
  it('reads the key aloud while it is typed and refuses one that lost its zero', async () => {
    open(ME);
    fillIn('kim@beispielland.example');
    expect(screen.getByText('Niedersachsen · Kreisschlüssel 03254')).toBeTruthy();
    type(/AGS/, '3254');
    create();
    expect((await screen.findByText(/hat 5 Ziffern, mit führender Null/)).id).toBe('ags-fehler');
  });

  it('hands over the link and does not lead to what one may not see', async () => {
    open(ME, { ags: '03254', name: 'Kreis Beispielland', invited: true, mailed: false, link: 'https://m.example/e/x' });
    fillIn('kim@beispielland.example');
    create();
    expect(await screen.findByRole('heading', { level: 1, name: 'Kreis Beispielland ist eingerichtet' })).toBe(
      document.activeElement,
    );
    expect((screen.getByLabelText('Link zur Einladung') as HTMLInputElement).value).toBe('https://m.example/e/x');
    expect(screen.queryByRole('link', { name: /Personen/ })).toBeNull();
  });

  it('leads on whoever entered themselves', async () => {
    open(ME, { ags: '03254', name: 'Kreis Beispielland', invited: false, mailed: false, link: null });
    fillIn('Olga@betrieb.example');
    create();
    const link = await screen.findByRole('link', { name: 'Zu den Personen der neuen Kommune' });
    expect(link.getAttribute('href')).toBe('/k/03254/verwaltung/personen');
    expect(renew).toHaveBeenCalled();
  });

  it('is for those who run the program', () => {
    open({ ...ME, mayCreateKommune: false });
    expect(screen.getByText(/Kommunen richtet ein, wer das Programm betreibt/)).toBeTruthy();
    expect(screen.queryByLabelText('Name')).toBeNull();
  });
});
