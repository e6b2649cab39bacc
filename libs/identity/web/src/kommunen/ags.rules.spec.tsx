import { agsParts } from './ags.rules';

describe('the key as it is typed', () => {
  it('says Land, Kreis and Gemeinde as far as they stand there', () => {
    expect(agsParts('03')).toEqual({ land: 'Niedersachsen', kreis: null, gemeinde: null });
    expect(agsParts(' 03254 ')).toEqual({ land: 'Niedersachsen', kreis: '03254', gemeinde: null });
    expect(agsParts('03254021')).toEqual({ land: 'Niedersachsen', kreis: '03254', gemeinde: '021' });
    expect(agsParts('00999001')?.land).toBeNull();
  });

  it('says nothing where there is nothing to say', () => {
    for (const typed of ['', '3', '17', 'Musterstadt', '032540210']) expect(agsParts(typed)).toBeNull();
  });
});
