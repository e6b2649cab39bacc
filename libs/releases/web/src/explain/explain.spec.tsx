import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
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

  it('is a link with a name in every cell of the table, one stop of the tab key, and Escape leads back to it', async () => {
    await openPage('/k/03999999/indikatoren/4.2?ansicht=tabelle&datenstand=12');
    const table = (await screen.findAllByRole('table', { name: /alle Werte/ })).at(-1) as HTMLElement;
    const women = within(table).getByRole('link', { name: 'Wert 45,2\u00a0% erklären: Frauen, 2024' });
    expect(women.getAttribute('href')).toContain('datenstand=12&zahl=2024~sex%3DF~wert');
    const stops = (): Element[] =>
      within(table)
        .getAllByRole('link')
        .filter((link) => link.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    act(() => women.focus());
    fireEvent.keyDown(women, { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Wert 61,5\u00a0% erklären: Männer, 2024');
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    fireEvent.keyDown(document.activeElement as Element, { key: 'End' });
    const gap = document.activeElement as HTMLElement;
    expect(gap.getAttribute('aria-label')).toBe('Abstand −15,9\u00a0Punkte erklären: 2025');
    expect(stops()).toEqual([gap]);
    await after(() => fireEvent.click(gap));
    expect(await screen.findByText('Beschäftigungsquote, , 2025, GAP')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Diese Zahl erklären');
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(gap);
  });

  it('opened by its address closes by Escape, and the focus goes to the figure', async () => {
    await openPage('/k/03999999/indikatoren/4.2?zahl=2025~sex=F~wert');
    await screen.findByRole('complementary');
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(address()).not.toContain('zahl');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Frauen, 2025');
  });

  it('is explained beside tables and tiles of several indicators too', async () => {
    await openPage('/k/03999999/geschlecht');
    const table = await screen.findByRole('table', { name: /Letzter Abstand je Indikator/ });
    const gap = within(table).getByRole('link', {
      name: 'Abstand +11,0\u00a0Punkte erklären: B1-Prüfung bestanden, 2025',
    });
    await after(() => fireEvent.click(gap));
    expect(address()).toContain('zahl=2025~~abstand~3.1');
    const panel = await screen.findByRole('complementary');
    expect(within(panel).getByRole('link', { name: 'Zum Indikator' }).getAttribute('href')).toContain(
      '/indikatoren/3.1',
    );
    expect(await within(panel).findByRole('combobox', { name: 'Gruppe' })).toBeTruthy();
  });

  it('is explained on the overview and on the page of a Teilziel', async () => {
    await openPage('/k/03999999');
    await screen.findByRole('heading', { level: 1 });
    const [total] = screen.getAllByRole('link', { name: /^Wert 51,6\u00a0% erklären: / });
    await after(() => fireEvent.click(total as HTMLElement));
    expect(address()).toContain('zahl=2022~~wert~4.2');
    cleanup();
    await openPage('/k/03999999/teilziele/4.2');
    const [rows] = await screen.findAllByRole('table', { name: /alle Werte/ });
    await after(() => fireEvent.click(within(rows as HTMLElement).getByText('33,1')));
    expect(address()).toContain('zahl=2012~sex=F~wert');
    expect(screen.getAllByRole('link', { name: /erklären: Länger als 24 Monate in Unterkünften, 2025/ })).toHaveLength(
      2,
    );
  });

  it('has an address that is read as it was written, and none that is broken', () => {
    const asked = { period: '2025-08-01/P1Y', cell: 'origin=DE;sex=F', part: 'GAP', indicator: null } as const;
    expect(figureOf(figureText({ ...asked, indicator: '4.2' }))).toEqual({ ...asked, indicator: '4.2' });
    expect(figureOf(figureText(asked))).toEqual(asked);
    expect(figureOf('2025')).toBeNull();
    expect(figureOf(null)).toBeNull();
  });
});
