import { TableFrame } from '@teilziel/ui';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { Figure } from '../indicator/figure-cell';
import type { GapTableRow, SexCells, TextCell } from './gap-table.rules';
import { hasSign } from './gap-table.rules';
import { useGenderTexts } from './texts';

interface GapTableProps {
  readonly caption: string;
  readonly rows: readonly GapTableRow[];
  /** Head of the first column. */
  readonly head: string;
  readonly tall?: boolean;
}

function Cell({ cell, className }: { readonly cell: TextCell; readonly className: string }): ReactElement {
  return (
    <td className={`${className} ${cell.secret ? 'tz-withheld' : ''}`}>
      <Figure cell={{ text: cell.text, sign: '' }} />
    </td>
  );
}

function SexColumns({ cells }: { readonly cells: SexCells }): ReactElement {
  return (
    <>
      {cells.map((cell, at) => (
        <Cell key={at} cell={cell} className="tz-number" />
      ))}
    </>
  );
}

/** Cases, persons and rate of women and men, the gap, and what may be said of it. */
export function GapTable({ caption, rows, head, tall = false }: GapTableProps): ReactElement {
  const texts = useGenderTexts();
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
          <tr key={row.key} className={`${row.afterBreak ? 'tz-break-row' : ''} ${row.total ? 'tz-total' : ''}`}>
            <th scope="row">{row.label}</th>
            <SexColumns cells={row.women} />
            <SexColumns cells={row.men} />
            <Cell cell={row.gap} className="tz-number" />
            <Cell cell={row.range} className="tz-nowrap tz-gap-range" />
          </tr>
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
