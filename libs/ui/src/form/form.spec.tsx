import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from './button';
import { ErrorSummary, errorOf } from './error-summary';
import type { FormError } from './error-summary';
import { PasswordField, signCount } from './password-field';
import { TextField } from './text-field';

function Form({ attempts }: { readonly attempts: readonly (readonly FormError[])[] }): ReactElement {
  const [attempt, setAttempt] = useState(-1);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const errors = attempts[attempt] ?? [];
  return (
    <>
      <ErrorSummary errors={errors} />
      <TextField
        id="name"
        label="Name"
        hint="Wie im Ausweis"
        value={name}
        onChange={setName}
        error={errorOf(errors, 'name')}
      />
      <PasswordField
        id="kennwort"
        label="Passwort"
        autoComplete="new-password"
        minimum={12}
        value={password}
        onChange={setPassword}
        error={errorOf(errors, 'kennwort')}
      />
      <Button onPress={() => setAttempt(attempt + 1)}>Senden</Button>
    </>
  );
}

const send = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Senden' }));
const NAME = { field: 'name', message: 'Der Name fehlt.' };
const PASSWORD = { field: 'kennwort', message: 'Das Passwort fehlt.' };

describe('a form', () => {
  it('puts the focus into the only wrong field, whose sentence belongs to it', () => {
    render(<Form attempts={[[NAME]]} />);
    send();
    const field = screen.getByLabelText('Name');
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole('alert')).toBeNull();
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Der Name fehlt.',
      'Wie im Ausweis',
    ]);
  });

  it('lists several errors above and leads to each; again at the next attempt', () => {
    render(
      <Form
        attempts={[
          [NAME, PASSWORD],
          [NAME, PASSWORD],
        ]}
      />,
    );
    send();
    const box = screen.getByRole('alert');
    expect(document.activeElement).toBe(box);
    fireEvent.click(within(box).getByRole('link', { name: 'Das Passwort fehlt.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Passwort'));
    send();
    expect(document.activeElement).toBe(box);
  });

  it('shows the password and says when it is long enough', () => {
    render(<Form attempts={[]} />);
    const field = screen.getByLabelText<HTMLInputElement>('Passwort');
    expect(field.type).toBe('password');
    fireEvent.click(screen.getByRole('button', { name: 'Passwort anzeigen' }));
    expect(field.type).toBe('text');
    fireEvent.change(field, { target: { value: 'elf Zeichen' } });
    expect(screen.getByText('11 von mindestens 12 Zeichen')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
    fireEvent.change(field, { target: { value: 'zwölf Zeichen' } });
    expect(screen.getByRole('status').textContent).toBe('Das Passwort ist lang genug.');
  });

  it('counts what people see, however it is stored', () => {
    expect(signCount('gru\u0308n')).toBe(4);
    expect(signCount('🌳🌳')).toBe(2);
  });
});

it('a busy button keeps the focus and does nothing', () => {
  const pressed = jest.fn();
  render(
    <Button busy onPress={pressed}>
      Senden
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Senden' });
  button.focus();
  fireEvent.click(button);
  expect(pressed).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
});
