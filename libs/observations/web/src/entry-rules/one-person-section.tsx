import { fetchGraphql, SetOnePersonModeDocument, useSubmit } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary, Message } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useRulesTexts } from './texts';

export interface OnePersonSectionProps {
  readonly on: boolean;
  readonly mayChange: boolean;
  readonly onSwitched: (said: string) => void;
}

/** One person does everything: what it means is read before it is switched. */
export function OnePersonSection({ on, mayChange, onSwitched }: OnePersonSectionProps): ReactElement {
  const texts = useRulesTexts();
  const { mode } = texts;
  const [asking, setAsking] = useState(false);
  const { busy, errors, submit } = useSubmit();
  const change = (): void =>
    void submit([], async () => {
      await fetchGraphql(SetOnePersonModeDocument, { on: !on });
      setAsking(false);
      onSwitched(on ? mode.switchedOff : mode.switchedOn);
    });
  return (
    <section className="tz-section tz-rules-mode" aria-labelledby="modus">
      <h2 id="modus">{mode.heading}</h2>
      <Message kind={on ? 'hint' : 'info'}>
        <strong>{on ? mode.on : mode.off}</strong>
      </Message>
      <h3>{mode.means}</h3>
      <ul>
        {mode.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="tz-meta">{mode.advice}</p>
      {mayChange ? (
        <div className="tz-button-row">
          <Button onPress={() => setAsking(true)}>{on ? mode.turnOff : mode.turnOn}</Button>
        </div>
      ) : null}
      {asking ? (
        <Dialog title={on ? mode.askOff : mode.askOn} onClose={() => setAsking(false)}>
          <ErrorSummary errors={errors} />
          <p>{on ? mode.sureOff : mode.sureOn}</p>
          <div className="tz-button-row">
            <Button kind="filled" busy={busy} onPress={change}>
              {on ? mode.turnOff : mode.turnOn}
            </Button>
            <Button onPress={() => setAsking(false)}>{texts.cancel}</Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}
