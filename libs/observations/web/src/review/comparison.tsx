import type { ReviewContentFragment } from '@teilziel/graphql-client';
import { TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { StateIcon } from '../shell/state-icon';
import { disputeId } from './disputed';
import type { Disputed } from './disputed';
import { changeText, hasPrevious, labelOfPeriod, pairText, periodBefore, usedSigns, valueText } from './figures.rules';
import { useReviewTexts } from './texts';

type Cell = ReviewContentFragment['cells'][number];

interface SideProps {
  readonly content: ReviewContentFragment;
}

function Heads({ content }: SideProps): ReactElement {
  const texts = useReviewTexts();
  const { unit } = content;
  return (
    <>
      <th scope="col">{texts.breakdown}</th>
      <th scope="col" className="tz-number">
        {unit === '' ? texts.value : texts.valueIn(unit)}
      </th>
    </>
  );
}

/** The value, and below it the two counts it follows from. */
function Value({ figures, content }: SideProps & { readonly figures: Cell['current'] }): ReactElement {
  const texts = useReviewTexts();
  const pair = pairText(figures, texts.ofBase);
  return (
    <>
      {valueText(figures, content)}
      {pair === '' ? null : <span className="tz-note tz-review-counts">{pair}</span>}
    </>
  );
}

const rowClass = ({ coordinate }: Cell): string | undefined => (coordinate === '' ? 'tz-total' : undefined);

function Before({ content }: SideProps): ReactElement {
  const texts = useReviewTexts();
  const { cells } = content;
  return (
    <div>
      <h3>
        {hasPrevious(cells) ? (
          <>
            {labelOfPeriod(periodBefore(content))} <span className="tz-meta">{texts.before}</span>
          </>
        ) : (
          texts.earlier
        )}
      </h3>
      {hasPrevious(cells) ? (
        <TableFrame caption={`${labelOfPeriod(periodBefore(content))}, ${texts.before}`} captionHidden>
          <thead>
            <tr>
              <Heads content={content} />
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={cell.cell} className={rowClass(cell)}>
                <th scope="row">{cell.label}</th>
                <td className="tz-number">
                  <Value figures={cell.previous} content={content} />
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      ) : (
        <p className="tz-muted">{texts.nothingBefore}</p>
      )}
    </div>
  );
}

function Change({ cell, decimals }: { readonly cell: Cell; readonly decimals: number }): ReactElement {
  const texts = useReviewTexts();
  if (cell.change !== null) return <>{changeText(cell.change, decimals)}</>;
  return <>{cell.previous === null && cell.current !== null ? texts.first : ''}</>;
}

function NowRow({
  cell,
  content,
  disputed,
}: SideProps & { readonly cell: Cell; readonly disputed: Disputed | null }): ReactElement {
  const texts = useReviewTexts();
  return (
    <tr className={rowClass(cell)}>
      <th scope="row">{cell.label}</th>
      <td className={`tz-number ${cell.flagged ? 'tz-review-flagged' : ''}`}>
        {cell.flagged ? (
          <>
            <StateIcon name="hint" size={14} />
            <span className="tz-hidden">{texts.flagged}: </span>
          </>
        ) : null}
        <Value figures={cell.current} content={content} />
      </td>
      <td className={`tz-number ${cell.flagged ? 'tz-current' : 'tz-muted'}`}>
        <Change cell={cell} decimals={content.decimals} />
      </td>
      {disputed === null ? null : (
        <td className="tz-review-dispute">
          <label>
            <input
              type="checkbox"
              id={disputeId(cell.cell)}
              checked={disputed.cells.has(cell.cell)}
              onChange={() => disputed.toggle(cell.cell)}
            />
            <span className="tz-hidden">{texts.disputeCell(cell.label)}</span>
          </label>
        </td>
      )}
    </tr>
  );
}

function Now({ content, disputed }: SideProps & { readonly disputed: Disputed | null }): ReactElement {
  const texts = useReviewTexts();
  return (
    <div>
      <h3>
        {content.periodLabel} <span className="tz-meta">{texts.now}</span>
      </h3>
      <TableFrame caption={`${content.periodLabel}, ${texts.now}`} captionHidden>
        <thead>
          <tr>
            <Heads content={content} />
            <th scope="col" className="tz-number">
              {texts.change}
            </th>
            {disputed === null ? null : (
              <th scope="col" className="tz-review-dispute">
                {texts.dispute}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {content.cells.map((cell) => (
            <NowRow key={cell.cell} cell={cell} content={content} disputed={disputed} />
          ))}
        </tbody>
      </TableFrame>
    </div>
  );
}

export interface ComparisonProps extends SideProps {
  /** Null: nothing can be returned at present. */
  readonly disputed: Disputed | null;
}

/** What was and what is said now, side by side. */
export function Comparison({ content, disputed }: ComparisonProps): ReactElement {
  const signs = usedSigns(content.cells);
  return (
    <>
      <div className="tz-review-pair">
        <Before content={content} />
        <Now content={content} disputed={disputed} />
      </div>
      {signs.length === 0 ? null : (
        <p className="tz-note">{signs.map(({ sign, meaning }) => `${sign} ${meaning}`).join('; ')}</p>
      )}
    </>
  );
}
