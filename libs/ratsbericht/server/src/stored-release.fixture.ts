import { createHash } from 'node:crypto';
import type { ReportSnapshot } from '@teilziel/ratsbericht/model';
import { canonicalJson, type Scope } from '@teilziel/releases/model';
import type { DataSource } from 'typeorm';

const STORE = `
WITH tenant AS (
  INSERT INTO kommune (ags, name, art, invented) VALUES ($1, $2, $3, true)
  ON CONFLICT (ags) DO UPDATE SET name = excluded.name RETURNING kommune_id
), blocks AS (
  INSERT INTO release_block (kommune_id, hash, json)
  SELECT kommune_id, sha256(convert_to(json, 'UTF8')), json FROM tenant, unnest($4::text[]) AS json
  ON CONFLICT DO NOTHING
), parts AS (
  INSERT INTO release_member_block (kommune_id, number, hash)
  SELECT kommune_id, $5, sha256(convert_to(json, 'UTF8')) FROM tenant, unnest($4::text[]) AS json
)
INSERT INTO release (kommune_id, number, scope, root_hash, released_at, released_by)
SELECT kommune_id, $5, $6, decode($7, 'hex'), $8, 'Probe' FROM tenant`;

/** Stores the invented sample as a release, block by block with true hashes; for the tests of what reads it. */
export async function storeRelease(dataSource: DataSource, snapshot: ReportSnapshot, scope: Scope): Promise<void> {
  const stored = new Map<string, string>();
  const keep = (block: object): string => {
    const json = canonicalJson(block);
    const hash = createHash('sha256').update(json).digest('hex');
    stored.set(hash, json);
    return hash;
  };
  const indicators = new Map(
    snapshot.indicators.map((indicator) => [
      indicator.code,
      keep({ ...indicator, series: keep(snapshot.series.get(indicator.code) ?? {}) }),
    ]),
  );
  const ref = ({ code }: { readonly code: string }): object => ({ code, block: indicators.get(code) });
  const teilziele = new Map(
    snapshot.teilziele.map((teilziel) => [
      teilziel.number,
      keep({ ...teilziel, indicators: teilziel.indicators.map(ref) }),
    ]),
  );
  const handlungsfelder = (snapshot.konzept?.handlungsfelder ?? []).map((field) => ({
    ...field,
    leitziele: field.leitziele.map((leitziel) => ({
      ...leitziel,
      teilziele: leitziel.teilziele.map((summary) => ({ ...summary, block: teilziele.get(summary.number) })),
    })),
  }));
  const konzept = keep({ ...snapshot.konzept, handlungsfelder });
  const root = keep({ ...snapshot.root, scope, konzept, kontext: snapshot.root.kontext.map(ref) });
  const { number, releasedAt } = snapshot.release;
  const { ags, name, art } = snapshot.root.kommune;
  await dataSource.query(STORE, [ags, name, art, [...stored.values()], number, scope, root, releasedAt]);
}
