import { groupsOf, matching } from './kommunen.rules';
import type { KommuneEntry } from './kommunen.rules';

const entry = (ags: string, name: string, art: string, hasKonzept = false): KommuneEntry => ({
  ags,
  name,
  art,
  hasKonzept,
  invented: false,
  latestRelease: 1,
  releasedAt: '2026-11-02T08:00:00Z',
});

const ALL = [
  entry('DG', 'Deutschland', 'Bund'),
  entry('03251', 'Landkreis Diepholz', 'Kreis'),
  entry('03254', 'Landkreis Hildesheim', 'Kreis', true),
  entry('03103', 'Wolfsburg', 'Stadt'),
  entry('99', 'Anderswo', 'Zweckverband'),
];

describe('list of Kommunen', () => {
  it('stands from the town outwards, those with goals first', () => {
    const groups = groupsOf(ALL).map(({ art, kommunen }) => [art, ...kommunen.map(({ ags }) => ags)]);
    expect(groups).toEqual([
      ['Stadt', '03103'],
      ['Kreis', '03254', '03251'],
      ['Bund', 'DG'],
      ['Zweckverband', '99'],
    ]);
  });

  it('is searched by part of the name or the whole key', () => {
    expect(matching(ALL, ' hildes').map(({ ags }) => ags)).toEqual(['03254']);
    expect(matching(ALL, '03251').map(({ ags }) => ags)).toEqual(['03251']);
    expect(matching(ALL, '032')).toEqual([]);
  });
});
