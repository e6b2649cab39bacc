import { fireEvent, screen, within } from '@testing-library/react';
import { openOwnPage, settled } from '../testing/open-own-page';
import { PASSWORD, ServerFixture } from '../testing/server.fixture';

const type = (label: string, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const address = (): string | null => screen.getByTestId('address').textContent;

async function signIn(password = PASSWORD): Promise<void> {
  type('E-Mail-Adresse', 'ines@stadt.example');
  type('Passwort', password);
  await press('Anmelden');
}

describe('/anmelden', () => {
  it('says what is wrong above the fields, takes the focus there and keeps the address', async () => {
    await openOwnPage('/anmelden');
    await signIn('falsch');
    const box = screen.getByRole('alert');
    expect(box.textContent).toContain('E-Mail-Adresse oder Passwort stimmt nicht');
    expect(document.activeElement).toBe(box);
    expect(screen.getByLabelText<HTMLInputElement>('E-Mail-Adresse').value).toBe('ines@stadt.example');
  });

  it('leads from the summary to what is missing', async () => {
    await openOwnPage('/anmelden');
    await press('Anmelden');
    const links = within(screen.getByRole('alert')).getAllByRole('link');
    expect(links).toHaveLength(2);
    fireEvent.click(links[1] as HTMLElement);
    expect(document.activeElement).toBe(screen.getByLabelText('Passwort'));
    expect(screen.getByLabelText('Passwort').getAttribute('aria-invalid')).toBe('true');
  });

  it('goes where the person wanted to go, and never to another website', async () => {
    await openOwnPage('/anmelden?weiter=%2Fk%2F03999999%2Fverwaltung%2Fpersonen');
    await signIn();
    expect(address()).toBe('/k/03999999/verwaltung/personen');
  });

  it('starts in the only Kommune where the way back leads elsewhere', async () => {
    await openOwnPage('/anmelden?weiter=%2F%2Fboese.example');
    await signIn();
    expect(address()).toBe('/k/03999999');
  });

  it('asks for the code of the second step', async () => {
    const server = new ServerFixture();
    server.secondFactor = true;
    await openOwnPage('/anmelden?weiter=%2Fkonto', server);
    await signIn();
    const code = screen.getByLabelText('Code aus der App');
    expect(document.activeElement).toBe(code);
    expect(code.getAttribute('autocomplete')).toBe('one-time-code');
    type('Code aus der App', '000000');
    await press('Bestätigen');
    expect(document.activeElement).toBe(code);
    expect(screen.getByText('Der Code stimmt nicht.')).toBeTruthy();
    type('Code aus der App', '402118');
    await press('Bestätigen');
    expect(address()).toBe('/konto');
  });

  it('offers the Dienstkonto first and takes the way back along', async () => {
    const server = new ServerFixture();
    server.providers = true;
    await openOwnPage('/anmelden?weiter=%2Fkonto&fehler=dienstkonto-abgelaufen', server);
    const link = screen.getByRole('link', { name: 'Mit Dienstkonto anmelden' });
    expect(link.getAttribute('href')).toBe('/anmelden/dienstkonto/stadt?weiter=%2Fkonto');
    expect(screen.getByRole('alert').textContent).toContain('abgelaufen');
  });

  it('signs in with one press where everything is invented', async () => {
    const server = new ServerFixture();
    server.demo = true;
    await openOwnPage('/anmelden', server);
    await press('Als Rat anmelden');
    expect(address()).toBe('/k/03999999');
    expect(server.changes).toEqual(['person']);
  });
});
