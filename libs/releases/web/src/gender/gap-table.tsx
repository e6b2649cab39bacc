import { formatCoordinate, parseCoordinate } from '@teilziel/statistics';
import { TableFrame } from '@teilziel/ui';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { FigureLink } from '../explain/figure-link';
import { useFigureLinks } from '../explain/use-figure-links';
import type { FigureLinkAttributes } from '../explain/use-figure-links';
import { Figure } from '../indicator/figure-cell';
import type { GapTableRow, TextCell } from './gap-table.rules';
import { hasSign, SEX_PARTS } from './gap-table.rules';
import { useGenderTexts } from './texts';

interface GapTableProps {
  readonly caption: string;
  readonly rows: readonly GapTableRow[];
  /** Head of the first column. */
  readonly head: string;
  readonly tall?: boolean;
}

interface CellProps {
  readonly cell: TextCell;
  readonly className: string;
  readonly link: FigureLinkAttributes;
}

function Cell({ cell, className, link }: CellProps): ReactElement {
  const figure = <Figure cell={{ text: cell.text, sign: '' }} />;
  return (
    <td className={`${className} ${cell.secret ? 'tz-withheld' : ''}`}>
      {cell.text === '' ? null : <FigureLink link={link}>{figure}</FigureLink>}
    </td>
  );
}

interface RowProps {
  readonly row: GapTableRow;
  readonly linkOf: ReturnType<typeof useFigureLinks>;
}

function SexColumns({ row, linkOf, sex }: RowProps & { readonly sex: 'F' | 'M' }): ReactElement {
  const texts = useGenderTexts();
  const cell = formatCoordinate({ ...parseCoordinate(row.part), sex });
  const whom = sex === 'F' ? texts.women : texts.men;
  const of = row.part === '' ? whom : `${whom}, ${row.label}`;
  return (
    <>
      {(sex === 'F' ? row.women : row.men).map(({ text, secret }, at) => {
        const part = SEX_PARTS[at] ?? 'VALUE';
        const link = linkOf({ period: row.period, cell, part, text, unit: '%', of });
        return <Cell key={part} cell={{ text, secret }} className="tz-number" link={link} />;
      })}
    </>
  );
}

function Row({ row, linkOf }: RowProps): ReactElement {
  const { period, part, gap, range } = row;
  const of = part === '' ? '' : row.label;
  const link = (text: string): FigureLinkAttributes => linkOf({ period, cell: part, part: 'GAP', text, unit: '%', of });
  return (
    <tr className={`${row.afterBreak ? 'tz-break-row' : ''} ${row.total ? 'tz-total' : ''}`}>
      <th scope="row">{row.label}</th>
      <SexColumns row={row} linkOf={linkOf} sex="F" />
      <SexColumns row={row} linkOf={linkOf} sex="M" />
      <Cell cell={gap} className="tz-number" link={link(gap.text)} />
      <td className={`tz-nowrap tz-gap-range ${range.secret ? 'tz-withheld' : ''}`}>{range.text}</td>
    </tr>
  );
}

/** Cases, persons and rate of women and men, the gap, and what may be said of it. */
export function GapTable({ caption, rows, head, tall = false }: GapTableProps): ReactElement {
  const texts = useGenderTexts();
  const linkOf = useFigureLinks();
  const parts = [texts.numerator, texts.denominator, texts.percent];
  return (
    <TableFrame caption={caption} captionHidden tall={tall}>
      <thead>
        <tr className="tz-head-groups">
          <th scope="col" rowSpan={2}>
            {head}
          </th>
          <th scope="colgroup" colSpan={3} className="tz-head-group tz-women-text">
            {texts.women}
          </th>
          <th scope="colgroup" colSpan={3} className="tz-head-group tz-men-text">
            {texts.men}
          </th>
          <th scope="colgroup" colSpan={2} className="tz-head-group tz-gap-head">
            {texts.gap}
          </th>
        </tr>
        <tr>
          {[texts.women, texts.men].map((sex) => (
            <Fragment key={sex}>
              {parts.map((part) => (
                <th key={part} scope="col" className="tz-number">
                  {part}
                </th>
              ))}
            </Fragment>
          ))}
          <th scope="col" className="tz-number">
            {texts.points}
          </th>
          <th scope="col" className="tz-gap-range">
            {texts.range}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} linkOf={linkOf} />
        ))}
      </tbody>
    </TableFrame>
  );
}

/** Explains the signs that stand in the rows, and no others. */
export function GapTableNotes({ rows }: { readonly rows: readonly GapTableRow[] }): ReactElement | null {
  const texts = useGenderTexts();
  const [secret, few] = [hasSign(rows, '.'), hasSign(rows, '(')];
  if (!secret && !few) return null;
  return (
    <div className="tz-aside-note tz-disclosure-note">
      <h3>{texts.why}</h3>
      {secret ? (
        <p>
          <strong>.</strong>&nbsp;{texts.whySecret}
        </p>
      ) : null}
      {few ? (
        <p>
          <strong>( )</strong>&nbsp;{texts.whyFew}
        </p>
      ) : null}
    </div>
  );
}
