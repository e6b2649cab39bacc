import { ConfirmHintDocument, fetchGraphql, GraphqlError } from '@teilziel/graphql-client';
import type { SheetFindingLineFragment } from '@teilziel/graphql-client';
import { Button, TextField } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement, ReactNode } from 'react';
import { ChangeReason } from './change-reason';
import { fieldOfCell, focusField } from './field-moves';
import { FieldQuestion } from './field-question';
import { findingsOfRow } from './row-state.rules';
import { useSheet } from './sheet-context';
import type { LayoutRow } from './sheet-layout';
import type { CellPhase } from './sheet-store.types';
import { useTopic } from './sheet-topics';
import { useEntryTexts } from './texts';

/** The first sentence says what it is; it stands out. */
function Sentences({ text }: { readonly text: string }): ReactElement {
  const [, first = text, rest = ''] = /^(.*?[.!?])(\s.*)?$/s.exec(text) ?? [];
  return (
    <span lang="de">
      <strong>{first}</strong>
      {rest}
    </span>
  );
}

interface FindingProps {
  readonly row: LayoutRow;
  readonly finding: SheetFindingLineFragment;
}

/** A hint wants a reason or another value; a written reason settles it. */
function Hint({ row, finding }: FindingProps): ReactElement {
  const { store, layout, period, mayEnter } = useSheet();
  const texts = useEntryTexts();
  const [reason, setReason] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const { cell, kind, text } = finding;
  const field = fieldOfCell(layout, row.code, cell);
  const id = `grund-${row.index}-${cell}-${kind}`;
  const confirm = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((reason ?? '').trim() === '') return setError(texts.reasonMissing);
    try {
      const variables = { indicator: row.code, period, cell, kind, comment: reason ?? '' };
      store.setFindings(row.code, (await fetchGraphql(ConfirmHintDocument, variables)).confirmHint);
      if (field) focusField(field);
    } catch (cause) {
      setError(cause instanceof GraphqlError ? cause.message : texts.unexpected);
    }
  };
  if (reason !== null)
    return (
      <form className="tz-reason" noValidate onSubmit={(event) => void confirm(event)}>
        <Sentences text={text} />
        <TextField id={id} label={texts.reason} value={reason} onChange={setReason} error={error} />
        <div className="tz-button-row">
          <Button kind="small" type="submit">
            {texts.saveReason}
          </Button>
          <Button kind="small" onPress={() => setReason(null)}>
            {texts.cancel}
          </Button>
        </div>
      </form>
    );
  return (
    <p>
      <Sentences text={text} />{' '}
      {mayEnter && row.indicator.lock === null ? (
        <>
          <button
            type="button"
            className="tz-text-button"
            onClick={() => {
              setReason('');
              setTimeout(() => document.getElementById(id)?.focus());
            }}
          >
            {texts.confirm}
          </button>
          {' · '}
          <button type="button" className="tz-text-button" onClick={() => field && focusField(field)}>
            {texts.change}
          </button>
        </>
      ) : null}
    </p>
  );
}

function Finding({ row, finding }: FindingProps): ReactElement {
  const texts = useEntryTexts();
  if (finding.confirmed !== null)
    return (
      <div className="tz-entry-confirmed">
        <span lang="de">{finding.text}</span> {texts.confirmedWith(finding.confirmed)}
      </div>
    );
  return (
    <div className={`tz-message tz-message-${finding.severity === 'error' ? 'error' : 'hint'}`}>
      {finding.severity === 'error' ? (
        <p>
          <Sentences text={finding.text} />
        </p>
      ) : (
        <Hint row={row} finding={finding} />
      )}
    </div>
  );
}

/** A value the server does not take keeps standing in its field until somebody decides. */
function Refusals({ row }: { readonly row: LayoutRow }): ReactNode {
  const { store, queue } = useSheet();
  const texts = useEntryTexts();
  return [...row.layoutFields.values()].map(({ cell, id, label, computed }) => {
    const record = store.cell({ code: row.code, cell });
    if (computed || record?.phase !== 'refused') return null;
    return (
      <div key={id} className="tz-message tz-message-error">
        <p>
          <strong>{texts.refused(label)}</strong> <span lang="de">{record.refusal}</span>{' '}
          <button type="button" className="tz-text-button" onClick={() => queue.discard(row.code, cell)}>
            {texts.discard}
          </button>
        </p>
      </div>
    );
  });
}

export interface RowMessagesProps {
  readonly row: LayoutRow;
  readonly before: number;
  readonly span: number;
}

/** Below its row: questions of its fields, what was found, what was refused. Nothing: no row. */
export function RowMessages({ row, before, span }: RowMessagesProps): ReactElement | null {
  const { store } = useSheet();
  const [reason, setReason] = useState('');
  useTopic(store.topics, `i|${row.code}`);
  const findings = findingsOfRow(row, store.findingsOf(row.code));
  const fields = [...row.layoutFields.values()].filter(({ computed }) => !computed);
  const asks = fields.filter(({ cell, part }) => store.problem({ code: row.code, cell, part }));
  const stuckAs = (phase: CellPhase): boolean =>
    row.kind !== 'denominator' && fields.some(({ cell }) => store.cell({ code: row.code, cell })?.phase === phase);
  const [refused, unreasoned] = [stuckAs('refused'), stuckAs('unreasoned')];
  if (findings.length === 0 && asks.length === 0 && !refused && !unreasoned) return null;
  const indent = Math.min(3, before);
  return (
    <tr className="tz-entry-messages">
      <td colSpan={indent} />
      <td colSpan={before - indent + span} id={`meldung-${row.index}`}>
        {asks.map((field) => (
          <FieldQuestion key={field.id} row={row} field={field} />
        ))}
        {findings.map((finding) => (
          <Finding key={`${finding.cell} ${finding.kind}`} row={row} finding={finding} />
        ))}
        {refused ? <Refusals row={row} /> : null}
        {unreasoned ? <ChangeReason row={row} reason={reason} onReason={setReason} /> : null}
      </td>
    </tr>
  );
}
