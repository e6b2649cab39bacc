import { CommentCellDocument, fetchGraphql, GraphqlError } from '@teilziel/graphql-client';
import type { CellCommentLineFragment } from '@teilziel/graphql-client';
import { Button, SelectField } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useSheet } from '../entry-sheet/sheet-context';
import type { ActiveField } from '../entry-sheet/sheet-context';
import { useDays } from '../shell/days';
import { useCellTexts } from './texts';

interface FormProps {
  readonly active: ActiveField;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function CommentForm({ active, onDone, onCancel }: FormProps): ReactElement {
  const { period } = useSheet();
  const texts = useCellTexts();
  const [text, setText] = useState('');
  const [audience, setAudience] = useState('intern');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (text.trim() === '') return setError(texts.commentMissing);
    setBusy(true);
    try {
      await fetchGraphql(CommentCellDocument, {
        indicator: active.row.code,
        period,
        cell: active.field.cell,
        audience,
        text,
      });
      onDone();
    } catch (cause) {
      setError(cause instanceof GraphqlError ? cause.message : texts.unavailable);
      setBusy(false);
    }
  };
  return (
    <form className="tz-form" noValidate onSubmit={(event) => void send(event)}>
      <div className="tz-form-field" data-invalid={error === null ? undefined : ''}>
        <label htmlFor="kommentar">{texts.comment}</label>
        <textarea
          id="kommentar"
          className="tz-input"
          rows={3}
          value={text}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={error === null ? undefined : 'kommentar-fehler'}
          onChange={(event) => setText(event.target.value)}
        />
        {error === null ? null : (
          <p className="tz-field-error" id="kommentar-fehler">
            {error}
          </p>
        )}
      </div>
      <SelectField
        id="kommentar-fuer"
        label={texts.audience}
        value={audience}
        onChange={setAudience}
        options={[
          { value: 'intern', label: texts.audiences.intern },
          { value: 'bericht', label: texts.audiences.bericht },
        ]}
      />
      <div className="tz-button-row">
        <Button kind="small" type="submit" busy={busy}>
          {texts.saveComment}
        </Button>
        <Button kind="small" onPress={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

export interface CellCommentsProps {
  readonly active: ActiveField;
  readonly comments: readonly CellCommentLineFragment[];
  readonly today: string;
  readonly onWritten: () => void;
}

/** What people say about the value: among themselves, or for the report. */
export function CellComments({ active, comments, today, onWritten }: CellCommentsProps): ReactElement {
  const texts = useCellTexts();
  const days = useDays();
  const [writing, setWriting] = useState(false);
  return (
    <section>
      <h3>{texts.comments}</h3>
      <ul className="tz-cell-comments">
        {comments.map(({ id, by, at, audience, text }) => (
          <li key={id}>
            <strong>{by}</strong>{' '}
            <span className="tz-meta">
              {days.recent(at, today)} · {audience === 'bericht' ? texts.audiences.bericht : texts.audiences.intern}
            </span>
            <p lang="de">{text}</p>
          </li>
        ))}
      </ul>
      {writing ? (
        <CommentForm
          active={active}
          onCancel={() => setWriting(false)}
          onDone={() => {
            setWriting(false);
            onWritten();
          }}
        />
      ) : (
        <button type="button" className="tz-text-button" onClick={() => setWriting(true)}>
          {texts.write}
        </button>
      )}
    </section>
  );
}
