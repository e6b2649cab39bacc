import { LateExceptionsDocument } from '@teilziel/graphql-client';
import type { LateExceptionLineFragment } from '@teilziel/graphql-client';
import { Button } from '@teilziel/ui';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { berlinDay } from '../review/berlin-day';
import { Said } from '../review/said';
import { useDays } from '../shell/days';
import { useQuestion } from '@teilziel/graphql-client';
import { ExceptionDialog } from './exception-dialog';
import { useExceptionsTexts } from './texts';

const NO_VARIABLES = {};

function Request({
  exception,
  onDecide,
}: {
  readonly exception: LateExceptionLineFragment;
  readonly onDecide: () => void;
}): ReactElement {
  const texts = useExceptionsTexts();
  const days = useDays();
  const { fachamtName, periodLabel, requestedBy, requestedAt, reason } = exception;
  return (
    <li>
      <div>
        <strong>
          {fachamtName}, {periodLabel}
        </strong>
        <p className="tz-meta">{texts.asked(requestedBy, days.full(berlinDay(requestedAt)))}</p>
        <p className="tz-exception-reason">{reason}</p>
      </div>
      <Button kind="small" label={texts.decideFor(fachamtName, periodLabel)} onPress={onDecide}>
        {texts.decide}
      </Button>
    </li>
  );
}

/** Requests that wait for a decision; the decided ones stand in the Protokoll. */
export function ExceptionList({ onDecided }: { readonly onDecided: () => void }): ReactElement {
  const texts = useExceptionsTexts();
  const days = useDays();
  const { answer, error, again } = useQuestion(LateExceptionsDocument, NO_VARIABLES);
  const [deciding, setDeciding] = useState<LateExceptionLineFragment | null>(null);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const open = answer?.lateExceptions.filter(({ granted }) => granted === null) ?? [];

  // The dialog gives the focus back to a button that leaves with its line.
  useEffect(() => {
    if (said !== '' && document.activeElement === document.body) heading.current?.focus();
  }, [said, answer]);

  const decided = ({ granted, endsOn, fachamtName }: LateExceptionLineFragment): void => {
    setDeciding(null);
    setSaid(granted === true ? texts.granted(fachamtName, days.full(endsOn ?? '')) : texts.refused(fachamtName));
    again();
    onDecided();
  };

  return (
    <section aria-labelledby="nachmeldungen">
      <h2 id="nachmeldungen" ref={heading} tabIndex={-1}>
        {texts.heading}
      </h2>
      <Said>{said}</Said>
      {answer === null && error ? <p>{texts.failed}</p> : null}
      {answer && open.length === 0 ? <p className="tz-muted">{texts.none}</p> : null}
      <ul className="tz-work-list">
        {open.map((exception) => (
          <Request key={exception.id} exception={exception} onDecide={() => setDeciding(exception)} />
        ))}
      </ul>
      {deciding === null ? null : (
        <ExceptionDialog exception={deciding} onClose={() => setDeciding(null)} onDecided={decided} />
      )}
    </section>
  );
}
