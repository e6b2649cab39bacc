import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fitsFile, parseMapping } from '@teilziel/exchange/model';
import { parse } from 'yaml';
import { loadMappings, mappingFor } from './mapping-files';

const ROOT = join(__dirname, '../../../..');
const LSN = join(ROOT, 'db/seeds/lsn/mappings');

describe('mappings', () => {
  it('of the Landesamt load, each for a file of its own', () => {
    const mappings = loadMappings(LSN);
    expect(mappings).toHaveLength(24);
    for (const { mapping } of mappings) {
      expect(mappings.filter((other) => fitsFile(other.mapping, mapping.file))).toHaveLength(1);
      expect(mapping.source.alreadyPublished).toBe(true);
    }
  });

  it('give every indicator about persons a reason where it has no sex', () => {
    for (const { mapping } of loadMappings(LSN)) {
      const bySex = JSON.stringify(mapping.dimensions).includes('"sex"');
      const indicators = mapping.indicator ? [mapping.indicator] : Object.values(mapping.indicators?.values ?? {});
      for (const { code, noSexSplitReason } of indicators) {
        expect([code, bySex || noSexSplitReason !== null]).toEqual([code, true]);
      }
    }
  });

  it('are found by the name of the file; no name and two names are errors that say so', () => {
    const mappings = loadMappings(LSN);
    expect(mappingFor('/irgendwo/indicator_2-3-1.csv', mappings).mapping.file).toBe('indicator_2-3-1.csv');
    expect(() => mappingFor('anders.csv', mappings)).toThrow('Zu anders.csv gibt es keine Zuordnung.');
    expect(() => mappingFor('indicator_2-3-1.csv', [...mappings, ...mappings])).toThrow('passen 2 Zuordnungen');
  });

  it('as the manual shows one is right', () => {
    const manual = readFileSync(join(ROOT, 'docs/how-to/import-csv.md'), 'utf8');
    const example = /```yaml\n([\s\S]*?)```/.exec(manual)?.[1] ?? '';
    expect(parseMapping(parse(example), 'import-csv.md').indicator?.code).toBe('LSN-2-3-1');
  });

  it('that are no YAML, or have no region table, are refused in a sentence', () => {
    const folder = mkdtempSync(join(tmpdir(), 'teilziel-mapping-'));
    try {
      expect(() => loadMappings(folder)).toThrow('liegt keine Zuordnung');
      writeFileSync(join(folder, 'a.yaml'), 'file: [');
      expect(() => loadMappings(folder)).toThrow('ist kein gültiges YAML');
      writeFileSync(join(folder, 'a.yaml'), readFileSync(join(LSN, '2-3-1.yaml')));
      expect(() => loadMappings(folder)).toThrow('regions.yaml gibt es nicht');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
