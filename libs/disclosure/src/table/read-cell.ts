import {
  fieldsOf,
  flagOf,
  LARGEST,
  listOf,
  numberOf,
  numberWithin,
  shown,
  TableError,
  textOf,
  type Fields,
} from './fields';
import type { ProtectionCell } from './problem.types';

/** `published: false` is an implicit cell; `primary` where absent is for the rules to say. */
export function readCell(raw: unknown, place: string, isMagnitude: boolean): ProtectionCell {
  const fields = fieldsOf(raw, place);
  const id = textOf(fields.id, `${place}.id`);
  const at = `${place} („${id}“)`;
  const contributions = listOf(fields.contributions, `${at}.contributions`, true).map((one, index) =>
    numberOf(one, `${at}.contributions[${index}]`),
  );
  const value = numberOf(fields.value, `${at}.value`);
  const cell: ProtectionCell = {
    ...{ id, value, status: statusOf(fields, at) },
    ...(isMagnitude || contributions.length > 0 ? { amount: true } : {}),
    ...(contributions.length > 0 ? { contributions } : {}),
    ...dimsOf(fields, at),
    ...side('lower', fields, at),
    ...side('upper', fields, at),
    ...numbers(fields, at),
    ...flags(fields, at),
  };
  checkValue(cell, at);
  return cell;
}

function statusOf(fields: Fields, at: string): ProtectionCell['status'] {
  if (fields.status === 'published' || fields.status === 'implicit') return fields.status;
  if (fields.status !== undefined && fields.status !== null) {
    throw new TableError(`${at}.status: Möglich sind „published“ und „implicit“, nicht „${shown(fields.status)}“.`);
  }
  return flagOf(fields.published, `${at}.published`) === false ? 'implicit' : 'published';
}

function dimsOf(fields: Fields, at: string): Pick<ProtectionCell, 'dims'> {
  if (fields.dims === undefined || fields.dims === null) return {};
  const dims = Object.entries(fieldsOf(fields.dims, `${at}.dims`)).map(
    ([name, code]) => [name, typeof code === 'object' ? '' : String(code)] as const,
  );
  return { dims: Object.fromEntries(dims) };
}

/** Null is a word of its own: without end. */
function side(name: 'lower' | 'upper', fields: Fields, at: string): Pick<ProtectionCell, 'lower' | 'upper'> {
  const raw = fields[name];
  if (raw === undefined) return {};
  return { [name]: raw === null ? null : numberOf(raw, `${at}.${name}`) };
}

function numbers(fields: Fields, at: string): Partial<ProtectionCell> {
  const names = ['cost', 'lpl', 'upl', 'width'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = numberWithin(fields[name], `${at}.${name}`, [0, LARGEST]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function flags(fields: Fields, at: string): Partial<ProtectionCell> {
  const names = ['primary', 'known', 'forbidden', 'structural', 'amount', 'hiddenBefore'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = flagOf(fields[name], `${at}.${name}`);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function checkValue({ value, lower, upper }: ProtectionCell, at: string): void {
  const lowest = lower === undefined ? 0 : lower;
  if ((lowest !== null && value < lowest) || (upper !== undefined && upper !== null && value > upper)) {
    throw new TableError(
      `${at}: Der Wert ${value} liegt außerhalb dessen, was über die Zelle bekannt ist. Negative Werte brauchen eine Angabe „lower“.`,
    );
  }
}
