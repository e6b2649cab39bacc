import type { PrepareReleaseQuery } from '@teilziel/graphql-client';

export type Preview = NonNullable<PrepareReleaseQuery['prepareRelease']['preview']>;
export type PreviewTableLine = Preview['tables'][number];
export type PreviewCellLine = PreviewTableLine['cells'][number];

export interface SecrecyGrid {
  /** Codes of sex that occur, "" for both together at the end. */
  readonly columns: readonly { readonly code: string; readonly label: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly cells: readonly (PreviewCellLine | null)[];
  }[];
}

export interface SecrecyGroup {
  readonly code: string;
  readonly name: string;
  readonly hidden: number;
  /** Newest period first, as they come. */
  readonly tables: readonly PreviewTableLine[];
}

/** One entry an indicator: forty quarters of the same table are one thing to decide. */
export function groupsOf(tables: readonly PreviewTableLine[]): readonly SecrecyGroup[] {
  const codes = [...new Set(tables.map(({ code }) => code))];
  return codes.map((code) => {
    const own = tables.filter((table) => table.code === code);
    const hidden = own.reduce((sum, table) => sum + table.hidden, 0);
    return { code, name: own[0]?.name ?? '', hidden, tables: own };
  });
}

const SEX = 'sex=';
const ORDER = ['F', 'M', 'D', 'DN', 'N'];

const partsOf = (coordinate: string): string[] => (coordinate === '' ? [] : coordinate.split(';'));

function splitOf({ coordinate }: PreviewCellLine): { readonly sex: string; readonly rest: string } {
  const parts = partsOf(coordinate);
  const sex = parts.find((part) => part.startsWith(SEX))?.slice(SEX.length) ?? '';
  return { sex, rest: parts.filter((part) => !part.startsWith(SEX)).join(';') };
}

const orderOf = (sex: string): number =>
  sex === '' ? ORDER.length + 1 : (ORDER.indexOf(sex) + ORDER.length + 1) % (ORDER.length + 1);

/** Sexes side by side, everything else one below the other, totals last: the eye finds rows and columns that add up. */
export function gridOf(
  { cells }: PreviewTableLine,
  words: { readonly total: string; readonly value: string },
): SecrecyGrid {
  const placed = cells.map((cell) => ({ cell, ...splitOf(cell) }));
  const sexes = [...new Set(placed.map(({ sex }) => sex))].sort((a, b) => orderOf(a) - orderOf(b));
  const labelOfSex = (sex: string): string =>
    placed.find((one) => one.sex === sex && one.rest === '')?.cell.label ?? sex;
  const rests = [...new Set(placed.map(({ rest }) => rest))].sort((a, b) => Number(a === '') - Number(b === ''));
  const only = sexes.length === 1;
  return {
    columns: sexes.map((code) => ({ code, label: only ? words.value : code === '' ? words.total : labelOfSex(code) })),
    rows: rests.map((key) => ({
      key,
      label: key === '' ? words.total : (placed.find((one) => one.rest === key && one.sex === '')?.cell.label ?? key),
      cells: sexes.map((sex) => placed.find((one) => one.rest === key && one.sex === sex)?.cell ?? null),
    })),
  };
}
