import { act, fireEvent, screen, within } from '@testing-library/react';
import { openPage } from '../testing/render-page';
import { figureOf, figureText } from './figure-address.rules';

/** The panel suspends until its answer is there: React wants to be awaited. */
const after = (work: () => void): Promise<void> =>
  act(async () => {
    work();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

const address = (): string => decodeURIComponent(screen.getByTestId('address').textContent ?? '');

describe('a figure explained', () => {
  it('opens beside the figures by the button, takes the focus, and stands in the address', async () => {
    await openPage('/k/03999999/indikatoren/4.2');
    const [button] = await screen.findAllByRole('button', { name: 'Diese Zahl erklären' });
    await after(() => fireEvent.click(button as HTMLElement));
    const panel = await screen.findByRole('complementary', { name: 'Diese Zahl erklären' });
    expect(address()).toContain('zahl=2025~~wert');
    expect(document.activeElement?.textContent).toBe('Diese Zahl erklären');
    expect(await within(panel).findByText('Beschäftigungsquote, , 2025, VALUE')).toBeTruthy();
    expect(within(panel).getByText('4.871')).toBeTruthy();
  });

  it('is chosen by the keyboard in the panel, or by a click on a figure of the table', async () => {
    await openPage('/k/03999999/indikatoren/4.2?zahl=2025~~wert');
    const panel = await screen.findByRole('complementary');
    const group = within(panel).getByRole('combobox', { name: 'Gruppe' });
    await after(() => fireEvent.change(group, { target: { value: 'sex=F' } }));
    expect(await within(panel).findByText('Beschäftigungsquote, sex=F, 2025, VALUE')).toBeTruthy();
    const [table] = screen.getAllByRole('table', { name: /alle Werte/ });
    await after(() => fireEvent.click(within(table as HTMLElement).getByText('33,1')));
    expect(await within(panel).findByText('Beschäftigungsquote, sex=F, 2012, VALUE')).toBeTruthy();
    expect(address()).toContain('zahl=2012~sex=F~wert');
  });

  it('closes by Escape and gives the focus back', async () => {
    await openPage('/k/03999999/indikatoren/4.2?zahl=2025~~wert');
    await screen.findByRole('complementary');
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(address()).not.toContain('zahl');
    expect(document.activeElement?.textContent).toBe('Diese Zahl erklären');
  });

  it('has an address that is read as it was written, and none that is broken', () => {
    const asked = { period: '2025-08-01/P1Y', cell: 'origin=DE;sex=F', part: 'GAP' } as const;
    expect(figureOf(figureText(asked))).toEqual(asked);
    expect(figureOf('2025')).toBeNull();
    expect(figureOf(null)).toBeNull();
  });
});
