import { ApproveEntriesDocument, ReturnEntryDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { ReviewContentFragment } from '@teilziel/graphql-client';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import { useDisputed, disputeId } from './disputed';
import type { Disputed } from './disputed';
import { useReviewTexts } from './texts';

export const COMMENT = 'hinweis';

export interface Decision {
  readonly comment: string;
  readonly setComment: (comment: string) => void;
  readonly disputed: Disputed;
  readonly busy: boolean;
  readonly errors: readonly FormError[];
  readonly approve: () => void;
  readonly approveQualified: () => void;
  readonly giveBack: () => void;
}

/** What can be decided about an entry; `onDecided` gets the sentence about it. */
export function useDecision(content: ReviewContentFragment, onDecided: (sentence: string) => void): Decision {
  const texts = useReviewTexts();
  const [comment, setComment] = useState('');
  const disputed = useDisputed(content);
  const { busy, errors, submit } = useSubmit();
  const { code: indicator, period } = content;
  const name = [content.number, content.name].filter(Boolean).join(' ');
  const written = comment.trim();

  const approveAs = async (qualified: boolean): Promise<void> => {
    const variables = { entries: [{ indicator, period }], comment: written === '' ? null : written, qualified };
    await fetchGraphql(ApproveEntriesDocument, variables);
    const said = qualified ? texts.approvedQualified(name) : texts.approved(name);
    const old = content.affected.flatMap(({ verbund, number }) => (verbund === null ? [number] : []));
    onDecided(old.length === 0 ? said : `${said} ${texts.stillOld(old)}`);
  };

  const giveBack = async (): Promise<void> => {
    const cells = content.cells.map(({ cell }) => cell).filter((cell) => disputed.cells.has(cell));
    await fetchGraphql(ReturnEntryDocument, { indicator, period, cells, comment: written });
    onDecided(texts.returned(name, content.fachamtName));
  };

  const firstCell = disputeId(content.cells[0]?.cell ?? 0);
  const fields = { comment: COMMENT, cells: firstCell };
  const withoutComment = (message: string): FormError[] => (written === '' ? [{ field: COMMENT, message }] : []);
  const withoutCells = (): FormError[] =>
    disputed.cells.size > 0 ? [] : [{ field: firstCell, message: texts.cellsMissing }];

  return {
    comment,
    setComment,
    disputed,
    busy,
    errors,
    approve: () => void submit([], () => approveAs(false), fields),
    approveQualified: () => void submit(withoutComment(texts.qualifiedMissing), () => approveAs(true), fields),
    giveBack: () => void submit([...withoutCells(), ...withoutComment(texts.commentMissing)], giveBack, fields),
  };
}
