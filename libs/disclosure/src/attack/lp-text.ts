export interface Term {
  readonly name: string;
  readonly coefficient: number;
}

interface Row {
  readonly terms: readonly Term[];
  readonly sense: '<=' | '>=' | '=';
  readonly rhs: number;
}

/** Readers of the format limit the length of a line. */
const TERMS_A_LINE = 8;

/** A program in the LP format, put together line by line. */
export class LpText {
  private readonly rows: Row[] = [];
  private readonly bounds: string[] = [];
  private readonly integers: string[] = [];
  private readonly binaries: string[] = [];

  row(terms: readonly Term[], sense: Row['sense'], rhs: number): void {
    const used = terms.filter(({ coefficient }) => coefficient !== 0);
    if (used.length > 0) this.rows.push({ terms: used, sense, rhs });
  }

  bound(name: string, lower: number | null, upper: number | null): void {
    this.bounds.push(
      `${lower === null ? '-inf' : number(lower)} <= ${name} <= ${upper === null ? '+inf' : number(upper)}`,
    );
  }

  integer(name: string): void {
    this.integers.push(name);
  }

  binary(name: string): void {
    this.binaries.push(name);
  }

  text(direction: 'Minimize' | 'Maximize', asked: readonly Term[]): string {
    return [
      direction,
      ` obj: ${sum(asked)}`,
      'Subject To',
      ...this.rows.map(({ terms, sense, rhs }, index) => ` r${index}: ${sum(terms)} ${sense} ${number(rhs)}`),
      'Bounds',
      ...this.bounds.map((line) => ` ${line}`),
      ...(this.integers.length > 0 ? ['General', ...this.integers.map((name) => ` ${name}`)] : []),
      ...(this.binaries.length > 0 ? ['Binary', ...this.binaries.map((name) => ` ${name}`)] : []),
      'End',
      '',
    ].join('\n');
  }
}

function sum(terms: readonly Term[]): string {
  return terms
    .map(({ name, coefficient }, index) => {
      const sign = coefficient < 0 ? '-' : index === 0 ? '' : '+';
      const size = Math.abs(coefficient);
      const end = index % TERMS_A_LINE === TERMS_A_LINE - 1 ? '\n ' : '';
      return `${sign} ${size === 1 ? '' : `${number(size)} `}${name}${end}`;
    })
    .join(' ');
}

/** As a plain decimal or with an exponent; both are in the format. */
function number(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}
