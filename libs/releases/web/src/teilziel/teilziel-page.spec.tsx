import { screen } from '@testing-library/react';
import { openPage } from '../testing/render-page';

describe('Teilziel page', () => {
  it('says goal, status, figures, indicators in this order', async () => {
    await openPage('/k/03999999/teilziele/4.2');
    const heading = await screen.findByRole('heading', { level: 1, name: /Bis 2030 sind 60 von 100/ });
    const sentence = screen.getByText('Die Beschäftigung steigt, aber zu langsam.');
    const [table] = await screen.findAllByRole('table', { name: /alle Werte/ });
    const indicators = screen.getByRole('heading', { level: 2, name: 'Indikatoren' });
    const order = [heading, sentence, table as HTMLElement, indicators];
    order.slice(1).forEach((element, at) => {
      const before = order[at] as HTMLElement;
      expect(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    });
    expect(document.title).toBe('Teilziel 4.2 · Musterstadt · Teilziel-Monitor');
  });

  it('explains a number that does not exist', async () => {
    await openPage('/k/03999999/teilziele/9.9');
    expect(
      await screen.findByRole('heading', { name: /Teilziel 9\.9 gibt es in diesem Datenstand nicht/ }),
    ).toBeTruthy();
  });
});
