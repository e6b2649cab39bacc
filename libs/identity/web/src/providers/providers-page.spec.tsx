import { fireEvent, screen } from '@testing-library/react';
import { openVerwaltung } from '../verwaltung/testing/open-verwaltung';

const KNOWN = {
  provider: 'rathaus',
  label: 'Mit Dienstkonto anmelden',
  issuer: 'https://anmeldung.example/realms/rathaus',
  clientId: 'teilziel',
  rolesClaim: 'groups',
  redirectUri: 'https://monitor.example/anmelden/rueckkehr',
  backchannelUri: 'https://monitor.example/anmelden/abmeldung/rathaus',
  rules: [{ value: 'jobcenter', role: 'erfassung', fachamt: 'Jobcenter' }],
};

describe('Dienstkonto', () => {
  it('shows the addresses for the provider and never the secret', async () => {
    await openVerwaltung('dienstkonto', { signInProviders: () => [KNOWN] });
    expect(((await screen.findByLabelText(/Redirect URI/)) as HTMLInputElement).value).toBe(KNOWN.redirectUri);
    expect(screen.getByText('„jobcenter“ erhält Erfassung, Jobcenter')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '„Mit Dienstkonto anmelden“ bearbeiten' }));
    expect((screen.getByLabelText(/Client-Secret/) as HTMLInputElement).value).toBe('');
    expect(document.activeElement?.textContent).toBe('„Mit Dienstkonto anmelden“ bearbeiten');
  });

  it('keeps the stored secret when none is typed', async () => {
    const asked = jest.fn();
    const saveSignInProvider = ({ input }: { input: object }): object => {
      asked({ ...input });
      return KNOWN;
    };
    await openVerwaltung('dienstkonto', { signInProviders: () => [KNOWN], saveSignInProvider });
    fireEvent.click(await screen.findByRole('button', { name: /bearbeiten/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('„Mit Dienstkonto anmelden“ ist gespeichert.')).toBeTruthy();
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ provider: 'rathaus', clientSecret: null }));
  });

  it('names what is missing in a new one', async () => {
    await openVerwaltung('dienstkonto');
    fireEvent.click(await screen.findByRole('button', { name: 'Dienstkonto einrichten' }));
    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect((await screen.findByRole('alert')).textContent).toContain('4 Angaben stimmen nicht');
  });
});
