import { sparkModelOf } from '@teilziel/charts/model';
import { drawSpark } from '@teilziel/charts/svg';
import type { ReviewContentFragment } from '@teilziel/graphql-client';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { labelOfPeriod, sparkInputOf } from './figures.rules';
import { useReviewTexts } from './texts';

/** The words in the drawing keep their size, so a phone gets its own. */
const SIZES = [
  { className: 'tz-review-course-wide', width: 448, height: 120 },
  { className: 'tz-review-course-phone', width: 272, height: 104 },
];

/** How it went before: a jump is seen at once. */
export function Course({ content }: { readonly content: ReviewContentFragment }): ReactElement {
  const texts = useReviewTexts();
  const input = useMemo(() => sparkInputOf(content), [content]);
  const drawings = useMemo(() => {
    const model = sparkModelOf(input);
    return SIZES.map(({ className, ...size }) => ({
      className,
      svg: drawSpark(model, { theme: 'screen-light', ...size }),
    }));
  }, [input]);
  const first = input.periods[0];
  const last = input.periods.at(-1);
  return (
    <figure className="tz-review-course">
      <h3>
        {texts.course}
        {content.unit === '' ? '' : `, ${content.unit}`}
      </h3>
      {drawings.map(({ className, svg }) => (
        <div key={className} className={className} dangerouslySetInnerHTML={{ __html: svg }} />
      ))}
      {first === undefined || last === undefined ? null : (
        <figcaption className="tz-note">{texts.courseRange(labelOfPeriod(first), labelOfPeriod(last))}</figcaption>
      )}
    </figure>
  );
}
