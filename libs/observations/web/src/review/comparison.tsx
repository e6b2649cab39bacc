import type { ReviewContentFragment } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';
import { StateIcon } from '../shell/state-icon';
import { disputeId } from './disputed';
import type { Disputed } from './disputed';
import { changeText, hasPairs, hasPrevious, labelOfPeriod, pairText, periodBefore, valueText } from './figures.rules';
import { useReviewTexts } from './texts';

type Cell = ReviewContentFragment['cells'][number];

interface SideProps {
  readonly content: ReviewContentFragment;
}

function Heads({ content }: SideProps): ReactElement {
  const texts = useReviewTexts();
  const { unit, cells } = content;
  return (
    <>
      <th scope="col">{texts.breakdown}</th>
      {hasPairs(cells) ? (
        <th scope="col" className="tz-number">
          {texts.counts}
        </th>
      ) : null}
      <th scope="col" className="tz-number">
        {unit === '' ? texts.value : texts.valueIn(unit)}
      </th>
    </>
  );
}

const rowClass = ({ coordinate }: Cell): string | undefined => (coordinate === '' ? 'tz-total' : undefined);

function Before({ content }: SideProps): ReactElement {
  const texts = useReviewTexts();
  const { cells, decimals } = content;
  const pairs = hasPairs(cells);
  return (
    <div>
      <h3 id="davor">
        {labelOfPeriod(periodBefore(content))} <span className="tz-meta">{texts.before}</span>
      </h3>
      {hasPrevious(cells) ? (
        <table className="tz-table" aria-labelledby="davor">
          <thead>
            <tr>
              <Heads content={content} />
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={cell.cell} className={rowClass(cell)}>
                <th scope="row">{cell.label}</th>
                {pairs ? <td className="tz-number">{pairText(cell.previous, texts.ofBase)}</td> : null}
                <td className="tz-number">{valueText(cell.previous, decimals)}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
      {hasPairs(content.cells) ? <td className="tz-number">{pairText(cell.current, texts.ofBase)}</td> : null}
      <td className={`tz-number ${cell.flagged ? 'tz-review-flagged' : ''}`}>
        {cell.flagged ? (
          <>
            <StateIcon name="hint" size={14} />
            <span className="tz-hidden">{texts.flagged}: </span>
          </>
        ) : null}
        {valueText(cell.current, content.decimals)}
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
      <h3 id="jetzt">
        {content.periodLabel} <span className="tz-meta">{texts.now}</span>
      </h3>
      <table className="tz-table" aria-labelledby="jetzt">
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
      </table>
    </div>
  );
}

export interface ComparisonProps extends SideProps {
  /** Null: nothing can be returned at present. */
  readonly disputed: Disputed | null;
}

/** What was and what is said now, side by side. */
export function Comparison({ content, disputed }: ComparisonProps): ReactElement {
  return (
    <div className="tz-review-pair">
      <Before content={content} />
      <Now content={content} disputed={disputed} />
    </div>
  );
}
