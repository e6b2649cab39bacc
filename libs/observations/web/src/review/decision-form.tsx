import type { ReviewContentFragment } from '@teilziel/graphql-client';
import { Button, errorOf } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useReviewTexts } from './texts';
import { COMMENT } from './use-decision';
import type { Decision } from './use-decision';
import type { KeySetting } from './use-keys';

interface PartProps {
  readonly content: ReviewContentFragment;
  readonly decision: Decision;
}

export function CommentField({ content, decision }: PartProps): ReactElement {
  const texts = useReviewTexts();
  const error = errorOf(decision.errors, COMMENT);
  const described = [error === undefined ? '' : `${COMMENT}-fehler`, `${COMMENT}-hinweis`].filter(Boolean).join(' ');
  return (
    <div className="tz-form-field tz-review-comment" data-invalid={error === undefined ? undefined : ''}>
      <label htmlFor={COMMENT}>{texts.comment}</label>
      <textarea
        id={COMMENT}
        className="tz-input"
        rows={3}
        maxLength={2000}
        value={decision.comment}
        onChange={(event) => decision.setComment(event.target.value)}
        aria-describedby={described}
        aria-invalid={error === undefined ? undefined : true}
      />
      {error === undefined ? null : (
        <p className="tz-field-error" id={`${COMMENT}-fehler`}>
          {error}
        </p>
      )}
      <p className="tz-note" id={`${COMMENT}-hinweis`}>
        {texts.commentHint(content.fachamtName)} {texts.returning(decision.disputed.cells.size)}
      </p>
    </div>
  );
}

function KeyNote({ keys }: { readonly keys: KeySetting }): ReactElement {
  const texts = useReviewTexts();
  return (
    <p className="tz-meta tz-review-keys">
      {keys.on ? <span>{texts.keys}</span> : null}
      <button type="button" className="tz-text-button" onClick={keys.toggle}>
        {keys.on ? texts.keysOff : texts.keysOn}
      </button>
    </p>
  );
}

/** The button that fits the findings is the filled one; the others stand beside it. */
export function DecisionButtons({ content, decision, keys }: PartProps & { readonly keys: KeySetting }): ReactElement {
  const texts = useReviewTexts();
  const { busy } = decision;
  const clean = content.findings.length === 0;
  const undecided = content.state === 'submitted';
  const giveBack = (
    <Button kind={clean ? 'outline' : 'filled'} busy={busy} onPress={decision.giveBack}>
      {texts.giveBack}
    </Button>
  );
  return (
    <section className="tz-review-decision" aria-label={texts.decision}>
      <div className="tz-button-row">
        {undecided && clean ? (
          <Button kind="filled" busy={busy} onPress={decision.approve}>
            {texts.approve}
          </Button>
        ) : null}
        {clean ? null : giveBack}
        {undecided ? (
          <Button busy={busy} onPress={decision.approveQualified}>
            {texts.approveQualified}
          </Button>
        ) : null}
        {undecided && !clean ? (
          <Button busy={busy} onPress={decision.approve}>
            {texts.approve}
          </Button>
        ) : null}
        {clean ? giveBack : null}
      </div>
      <KeyNote keys={keys} />
    </section>
  );
}
