import { fireEvent, screen } from '@testing-library/react';
import { openOwnPage, settled } from '../testing/open-own-page';

const submit = async (password: string): Promise<void> => {
  fireEvent.change(screen.getByLabelText('Neues Passwort'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: 'Zugang einrichten' }));
  await settled();
};

describe('a link that is good once', () => {
  it('says who is invited as what, and refuses a password beside its field', async () => {
    await openOwnPage('/einladung/gut');
    for (const text of ['ines@stadt.example', 'Stadt Musterstadt', 'Rat, Beirat'])
      expect(screen.getByText(text)).toBeTruthy();
    await submit('kurz');
    expect(screen.getByText(/zu kurz/).id).toBe('passwort-fehler');
    await submit('passwort12345');
    expect(screen.getByText('Dieses Passwort ist bekannt.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Neues Passwort'));
    await submit('vier Wörter ohne Sinn');
    expect(screen.getByTestId('address').textContent).toBe('/konto');
  });

  it('says what to do when it is good no longer', async () => {
    await openOwnPage('/einladung/alt');
    expect(screen.getByText(/Bitten Sie die Verwaltung/)).toBeTruthy();
  });

  it('leads from an old link to a new one', async () => {
    await openOwnPage('/passwort/alt');
    expect(screen.getByRole('link', { name: 'Neuen Link anfordern' }).getAttribute('href')).toBe('/passwort');
  });

  it('answers every address the same way', async () => {
    await openOwnPage('/passwort');
    fireEvent.change(screen.getByLabelText('E-Mail-Adresse'), { target: { value: 'niemand@stadt.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Link anfordern' }));
    await settled();
    expect(document.activeElement?.textContent).toContain('Gibt es zu');
    expect(screen.getByText(/Gibt es zu niemand@stadt.example ein Konto/)).toBeTruthy();
  });
});
