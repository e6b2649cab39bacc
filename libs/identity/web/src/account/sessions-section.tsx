import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  fetchGraphql,
  MySessionsDocument,
} from '@teilziel/graphql-client';
import type { MySessionsQuery } from '@teilziel/graphql-client';
import { Button, ErrorSummary, TableFrame } from '@teilziel/ui';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Answered } from '../verwaltung/answered';
import { momentText } from '../verwaltung/german-date.rules';
import { useQuestion, useSubmit } from '@teilziel/graphql-client';
import { Said } from './said';
import { useAccountTexts } from './texts';

type MySession = MySessionsQuery['mySessions'][number];
const NO_VARIABLES = {};

function SessionRow({ session, onEnd }: { readonly session: MySession; readonly onEnd: () => void }): ReactElement {
  const texts = useAccountTexts().sessions;
  return (
    <tr className="tz-reading-row tz-row-middle">
      <th scope="row">{session.device}</th>
      <td data-label={texts.address}>{session.address}</td>
      <td data-label={texts.since}>{momentText(session.createdAt)}</td>
      <td data-label={texts.seen}>{momentText(session.seenAt)}</td>
      <td>
        {session.current ? (
          <span className="tz-tag">{texts.current}</span>
        ) : (
          <Button kind="small" label={texts.endLong(session.device)} onPress={onEnd}>
            {texts.end}
          </Button>
        )}
      </td>
    </tr>
  );
}

export function SessionsSection(): ReactElement {
  const texts = useAccountTexts().sessions;
  const question = useQuestion(MySessionsDocument, NO_VARIABLES);
  const { busy, errors, submit } = useSubmit();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const act = (work: () => Promise<string>): void =>
    void submit([], async () => {
      setSaid(await work());
      question.again();
      // The button goes with its session.
      heading.current?.focus();
    });
  const end = ({ id, device }: MySession): void =>
    act(async () => {
      await fetchGraphql(EndSessionDocument, { id });
      return texts.ended(device);
    });
  const endOthers = (): void =>
    act(async () => {
      const { endOtherSessions } = await fetchGraphql(EndOtherSessionsDocument, {});
      return texts.endedOthers(endOtherSessions);
    });
  return (
    <section className="tz-section">
      <h2 ref={heading} tabIndex={-1}>
        {texts.heading}
      </h2>
      <p className="tz-measure">{texts.sentence}</p>
      <ErrorSummary errors={errors} />
      <Answered question={question}>
        {({ mySessions }) => (
          <>
            <TableFrame caption={texts.heading} captionHidden variant="stack">
              <thead>
                <tr>
                  <th scope="col">{texts.device}</th>
                  <th scope="col">{texts.address}</th>
                  <th scope="col">{texts.since}</th>
                  <th scope="col">{texts.seen}</th>
                  <th scope="col">
                    <span className="tz-hidden">{texts.end}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {mySessions.map((session) => (
                  <SessionRow key={session.id} session={session} onEnd={() => end(session)} />
                ))}
              </tbody>
            </TableFrame>
            <div className="tz-button-row tz-after">
              {mySessions.length > 1 ? (
                <Button busy={busy} onPress={endOthers}>
                  {texts.endOthers}
                </Button>
              ) : null}
              <Said>{said}</Said>
            </div>
          </>
        )}
      </Answered>
    </section>
  );
}
