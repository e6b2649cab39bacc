import { fireEvent, screen, within } from '@testing-library/react';
import { openOwnPage, settled } from '../testing/open-own-page';
import { KARL, PASSWORD, ServerFixture } from '../testing/server.fixture';

const fill = (label: string, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** Types a new password; the session ends before it is sent. */
async function interrupted(): Promise<ServerFixture> {
  const server = await openOwnPage('/konto', ServerFixture.signedInAs());
  fill('Bisheriges Passwort', PASSWORD);
  fill('Neues Passwort', 'vier Wörter ohne Sinn');
  server.signedIn = null;
  fireEvent.click(screen.getByRole('button', { name: 'Passwort ändern' }));
  await settled();
  return server;
}

const dialog = (): HTMLElement => screen.getByRole('alertdialog', { name: 'Ihre Sitzung ist abgelaufen' });
const typedBelow = (): string => document.querySelector<HTMLInputElement>('#neues-passwort')?.value ?? '';

async function signInAgain(): Promise<void> {
  const password = within(dialog()).getByLabelText('Passwort');
  expect(document.activeElement).toBe(password);
  fireEvent.change(password, { target: { value: PASSWORD } });
  fireEvent.click(within(dialog()).getByRole('button', { name: 'Anmelden' }));
  await settled();
}

describe('a session that ends while somebody types', () => {
  it('asks in place and repeats what failed', async () => {
    const server = await interrupted();
    expect(typedBelow()).toBe('vier Wörter ohne Sinn');
    await signInAgain();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(server.changes).toEqual(['person', 'password']);
    expect(screen.getByText('Das Passwort ist geändert.')).toBeTruthy();
  });

  it('keeps the page while the window only comes back', async () => {
    await interrupted();
    fireEvent.focus(window);
    await settled();
    expect(dialog()).toBeTruthy();
    expect(typedBelow()).toBe('vier Wörter ohne Sinn');
  });

  it('repeats nothing under another name', async () => {
    const server = await interrupted();
    server.signedIn = KARL;
    fireEvent.focus(window);
    await settled();
    expect(within(dialog()).getByText(/jetzt als Karl Weber angemeldet/)).toBeTruthy();
    expect(server.changes).toEqual(['person']);
  });

  it('goes on without when the person wants to', async () => {
    await interrupted();
    fireEvent.click(within(dialog()).getByRole('button', { name: 'Ohne Anmeldung weiter' }));
    await settled();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByText('Ihr Konto sehen Sie nach der Anmeldung.')).toBeTruthy();
  });
});

describe('the right end of the header', () => {
  it('leads to the sign-in and back', async () => {
    await openOwnPage('/k/03999999/methode?datenstand=2');
    const link = screen.getByRole('link', { name: 'Anmelden' });
    expect(link.getAttribute('href')).toBe('/anmelden?weiter=%2Fk%2F03999999%2Fmethode%3Fdatenstand%3D2');
  });

  it('is a menu with what the person may do', async () => {
    const server = await openOwnPage('/k/03999999', ServerFixture.signedInAs());
    fireEvent.click(screen.getByRole('button', { name: 'Ines Neumann, Menü' }));
    const names = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(names).toEqual(['Stadt Musterstadt', 'Verwaltung', 'Mein Konto', 'Abmelden']);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Abmelden' }));
    await settled();
    expect(server.signedIn).toBeNull();
    expect(screen.getByText('Sie sind abgemeldet.')).toBeTruthy();
  });
});
