import { z } from 'zod';
import { KOMMUNE_ARTEN, type KommuneDraft } from '@teilziel/kommune/model';
import { checked, MappingError } from './checked';
import { ags } from './ags';
import { cleanLabel } from './label';

const regionSchema = z.strictObject({
  ags,
  name: z.string().min(1),
  art: z.enum(KOMMUNE_ARTEN),
  /** Codes that stand for the region in files ("K03101", "RH03101"). */
  keys: z.array(z.string()).default([]),
  /** Spellings of its name in files; without any, its own name. */
  names: z.array(z.string()).default([]),
});

const tableSchema = z.strictObject({ regions: z.array(regionSchema).min(1) });

export type Region = z.infer<typeof regionSchema>;

/** Finds regions by key, by a spelling of their name, or by their AGS. */
export class RegionTable {
  private readonly byKey = new Map<string, Region>();
  private readonly byName = new Map<string, Region>();
  private readonly byAgs = new Map<string, Region>();

  constructor(regions: readonly Region[], file: string) {
    for (const region of regions) {
      add(this.byAgs, region.ags, region, file);
      for (const key of region.keys) add(this.byKey, key, region, file);
      const names = region.names.length > 0 ? region.names : [region.name];
      for (const name of new Set(names.map(cleanLabel))) add(this.byName, name, region, file);
    }
  }

  /** Throws MappingError where the table does not fit its form. */
  static parse(raw: unknown, file: string): RegionTable {
    return new RegionTable(checked(tableSchema, raw, file).regions, file);
  }

  ofKey(key: string): Region | null {
    return this.byKey.get(key.trim()) ?? null;
  }

  ofName(name: string): Region | null {
    return this.byName.get(cleanLabel(name)) ?? null;
  }

  draftOf(ags: string): KommuneDraft | null {
    const region = this.byAgs.get(ags);
    return region ? { ags: region.ags, name: region.name, art: region.art } : null;
  }
}

function add(map: Map<string, Region>, key: string, region: Region, file: string): void {
  const other = map.get(key);
  if (other && other !== region) {
    throw new MappingError(
      `${file}: Die Gebietstabelle ist nicht eindeutig: „${key}“ steht bei ${other.name} und bei ${region.name}. Streichen Sie es bei einem der beiden.`,
    );
  }
  map.set(key, region);
}
