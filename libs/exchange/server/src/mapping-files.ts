import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fitsFile, type Mapping, MappingError, parseMapping, RegionTable } from '@teilziel/exchange/model';
import { OperatorError } from '@teilziel/platform';
import { parseDocument } from 'yaml';

export interface LoadedMapping {
  readonly mapping: Mapping;
  readonly regions: RegionTable;
}

/** Loads one mapping or all of a folder; each region table is read once. */
export function loadMappings(path: string): LoadedMapping[] {
  const tables = new Map<string, RegionTable>();
  const inFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const files = yamlFiles(path).map((file) => ({ file, raw: readYaml(file) }));
  return files
    .filter(({ raw }) => !(inFolder && isRegionTable(raw)))
    .map(({ file, raw }) =>
      readable(() => {
        const mapping = parseMapping(raw, basename(file));
        const tablePath = resolve(dirname(file), mapping.regions);
        const regions = tables.get(tablePath) ?? RegionTable.parse(readYaml(tablePath), basename(tablePath));
        tables.set(tablePath, regions);
        return { mapping, regions };
      }),
    );
}

/** A region table may lie beside the mappings it serves. */
function isRegionTable(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'regions' in raw && Array.isArray(raw.regions);
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
  const document = parseDocument(contentOf(path), { prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const [at] = error.linePos ?? [];
    const place = at ? `, Zeile ${at.line}, Spalte ${at.col}` : '';
    throw new OperatorError(
      `${path}${place}: Das ist kein gültiges YAML. ${YAML_SENTENCES[error.code] ?? YAML_GENERAL}`,
    );
  }
  try {
    return document.toJS() as unknown;
  } catch {
    // Aliases of aliases: a few lines that would fill the memory, or an alias of nothing.
    throw new OperatorError(
      `${path}: Die Verweise (*name) zeigen ins Leere oder vervielfachen sich. Schreiben Sie die Einträge aus.`,
    );
  }
}

const YAML_GENERAL = 'Prüfen Sie Einrückung, Klammern und Anführungszeichen.';
const YAML_SENTENCES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Rücken Sie mit Leerzeichen ein, nicht mit Tabulatoren.',
  DUPLICATE_KEY: 'Dieser Eintrag steht zweimal. Streichen Sie einen der beiden.',
  BAD_ALIAS: 'Der Verweis (*name) nennt etwas, was es davor nicht gibt.',
  MULTIPLE_DOCS: 'Die Datei enthält mehrere Dokumente (---). Teilen Sie sie auf mehrere Dateien auf.',
};

function contentOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const { code = '' } = error as { code?: string };
    throw new OperatorError(
      `Die Datei ${path} ${NOT_READABLE[code] ?? 'lässt sich nicht lesen. Prüfen Sie Pfad und Rechte.'}`,
    );
  }
}

const NOT_READABLE: Readonly<Record<string, string>> = {
  ENOENT: 'gibt es nicht. Prüfen Sie den Pfad.',
  EISDIR: 'ist ein Ordner, erwartet wird eine YAML-Datei.',
  EACCES: 'darf dieser Benutzer nicht lesen. Prüfen Sie die Rechte.',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'ist nicht in utf-8 geschrieben. Speichern Sie sie in dieser Kodierung.',
};

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
