import { fetchSignedIn } from '@teilziel/graphql-client';
import { Button, Message } from '@teilziel/ui';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { printForm } from './print-form';
import type { FilledPlan } from './template-plan';
import { useTemplateTexts } from './texts';
import './print-form.css';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface TemplateActionsProps {
  readonly ags: string;
  readonly fachamt: number;
  readonly period: string;
  readonly onRead: (plan: FilledPlan) => void;
}

/** Entry in a spreadsheet: the template to load, the filled file to read. What it would change is shown before saving. */
export function TemplateActions({ ags, fachamt, period, onRead }: TemplateActionsProps): ReactElement {
  const texts = useTemplateTexts();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ readonly kind: 'reading' | 'refused'; readonly text: string } | null>(null);
  const address = `/erfassung/${ags}/${fachamt}/${encodeURIComponent(period)}`;

  const read = async (file: File): Promise<void> => {
    setState({ kind: 'reading', text: texts.reading });
    const isCsv = /\.(csv|txt)$/i.test(file.name);
    const headers = { 'content-type': isCsv ? 'text/csv' : XLSX };
    const init = { method: 'POST', headers, body: file, credentials: 'same-origin' } as const;
    try {
      const response = await fetchSignedIn(`${address}.${isCsv ? 'csv' : 'xlsx'}`, init);
      const answer = (await response.json()) as FilledPlan & { readonly message?: string };
      setState(response.ok ? null : { kind: 'refused', text: answer.message ?? texts.unreachable });
      if (response.ok) onRead(answer);
    } catch {
      setState({ kind: 'refused', text: texts.unreachable });
    }
  };

  return (
    <>
      <a className="tz-button" href={`${address}.xlsx`} download>
        {texts.load}
      </a>
      <a className="tz-button" href={`${address}.csv`} download>
        {texts.loadCsv}
      </a>
      <Button onPress={() => input.current?.click()}>{texts.read}</Button>
      <Button onPress={printForm}>{texts.print}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.read}
        accept=".xlsx,.csv"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again after it was mended.
          target.value = '';
          if (file) void read(file);
        }}
      />
      {state?.kind === 'reading' ? <span role="status">{state.text}</span> : null}
      {state?.kind === 'refused' ? <Message kind="error">{state.text}</Message> : null}
    </>
  );
}
