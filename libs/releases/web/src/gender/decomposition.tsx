import { signedNumber } from '@teilziel/charts/model';
import type { GenderFigures } from '@teilziel/graphql-client';
import { formatNumber } from '@teilziel/statistics';
import { TableFrame, useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useGenderTexts } from './texts';

type Decomposition = NonNullable<GenderFigures['decompositions']>[number];

interface DecompositionProps {
  readonly decomposition: Decomposition;
  /** "Staatsangehörigkeit" */
  readonly label: string;
  readonly labelOf: (part: string) => string;
  readonly period: string;
}

const points = (value: number): string => signedNumber(value, 1);
const percent = (share: number): string => formatNumber(100 * share, 1);

interface RowProps {
  readonly head: string;
  readonly figures: readonly string[];
  readonly total?: boolean;
}

function Row({ head, figures, total = false }: RowProps): ReactElement {
  return (
    <tr className={total ? 'tz-total' : undefined}>
      <th scope="row">{head}</th>
      {figures.map((figure, at) => (
        <td key={at} className="tz-number">
          {figure}
        </td>
      ))}
    </tr>
  );
}

/** Arithmetic, no cause: what of the gap falls to the rates within the groups, and what to who belongs to which group. */
export function GapDecomposition({ decomposition, label, labelOf, period }: DecompositionProps): ReactElement {
  const { decomposition: texts, part, total } = useGenderTexts();
  const contentLanguage = useContentLanguage();
  const { rates, structure, groups } = decomposition;
  const gap = rates + structure;
  return (
    <>
      <h3 className="tz-gap-heading">{texts.heading(label)}</h3>
      <p className="tz-gap-words-lead" lang={contentLanguage}>
        {texts.sentence(period, points(gap), points(rates), points(structure), label)}
      </p>
      <TableFrame caption={texts.caption(label, period)} captionHidden>
        <thead>
          <tr>
            <th scope="col">{part}</th>
            {[texts.shareOfWomen, texts.shareOfMen, texts.rates, texts.structure, texts.together].map((head) => (
              <th key={head} scope="col" className="tz-number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Row
              key={group.part}
              head={labelOf(group.part)}
              figures={[
                ...[group.shareOfWomen, group.shareOfMen].map(percent),
                ...[group.rates, group.structure, group.rates + group.structure].map(points),
              ]}
            />
          ))}
          <Row head={total} figures={['100,0', '100,0', ...[rates, structure, gap].map(points)]} total />
        </tbody>
      </TableFrame>
      <p className="tz-note tz-gap-note">{texts.note}</p>
    </>
  );
}
