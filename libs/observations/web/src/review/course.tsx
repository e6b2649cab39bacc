import { sparkModelOf } from '@teilziel/charts/model';
import { drawSpark } from '@teilziel/charts/svg';
import type { ReviewContentFragment } from '@teilziel/graphql-client';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { labelOfPeriod, sparkInputOf } from './figures.rules';
import { useReviewTexts } from './texts';

const WIDTH = 448;
const HEIGHT = 120;

/** How it went before: a jump is seen at once. */
export function Course({ content }: { readonly content: ReviewContentFragment }): ReactElement {
  const texts = useReviewTexts();
  const input = useMemo(() => sparkInputOf(content), [content]);
  const svg = useMemo(
    () => drawSpark(sparkModelOf(input), { theme: 'screen-light', width: WIDTH, height: HEIGHT }),
    [input],
  );
  const first = input.periods[0];
  const last = input.periods.at(-1);
  return (
    <figure className="tz-review-course">
      <h3>
        {texts.course}
        {content.unit === '' ? '' : `, ${content.unit}`}
      </h3>
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      {first === undefined || last === undefined ? null : (
        <figcaption className="tz-note">{texts.courseRange(labelOfPeriod(first), labelOfPeriod(last))}</figcaption>
      )}
    </figure>
  );
}
