import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fitsFile, type Mapping, MappingError, parseMapping, RegionTable } from '@teilziel/exchange/model';
import { OperatorError } from '@teilziel/platform';
import { parse } from 'yaml';

export interface LoadedMapping {
  readonly mapping: Mapping;
  readonly regions: RegionTable;
}

/** Loads one mapping or all of a folder; each region table is read once. */
export function loadMappings(path: string): LoadedMapping[] {
  const tables = new Map<string, RegionTable>();
  return yamlFiles(path).map((file) =>
    readable(() => {
      const mapping = parseMapping(readYaml(file), basename(file));
      const tablePath = resolve(dirname(file), mapping.regions);
      const regions = tables.get(tablePath) ?? RegionTable.parse(readYaml(tablePath), basename(tablePath));
      tables.set(tablePath, regions);
      return { mapping, regions };
    }),
  );
}

/** The mapping of a file: by name, or the only one there is. */
export function mappingFor(file: string, mappings: readonly LoadedMapping[]): LoadedMapping {
  const name = basename(file);
  const fitting = mappings.filter(({ mapping }) => fitsFile(mapping, name));
  const [only] = mappings.length === 1 ? mappings : fitting;
  if (only && fitting.length <= 1) return only;
  throw new OperatorError(
    fitting.length === 0
      ? `Zu ${name} gibt es keine Zuordnung. Legen Sie eine YAML-Datei an, die unter „file“ diesen Namen nennt.`
      : `Zu ${name} passen ${fitting.length} Zuordnungen. Der Name unter „file“ muss eindeutig sein.`,
  );
}

/** A YAML file as plain data. */
export function readYaml(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const missing = (error as { code?: string }).code === 'ENOENT';
    throw new OperatorError(
      missing
        ? `Die Datei ${path} gibt es nicht.`
        : `Die Datei ${path} ist kein gültiges YAML: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Says a model's complaint about a file in the way the command line shows it. */
export function readable<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof MappingError) throw new OperatorError(error.message);
    throw error;
  }
}

function yamlFiles(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new OperatorError(`Die Zuordnung ${path} gibt es nicht.`);
  if (stat.isFile()) return [path];
  const files = readdirSync(path).filter((name) => /\.ya?ml$/.test(name));
  if (files.length === 0) throw new OperatorError(`Im Ordner ${path} liegt keine Zuordnung (*.yaml).`);
  return files.sort().map((name) => join(path, name));
}
