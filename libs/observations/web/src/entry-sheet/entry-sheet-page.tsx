import { EntrySheetDocument } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../shell/answered';
import { useQuestion } from '@teilziel/graphql-client';
import { useWorkPerson } from '../shell/work-person';
import { EntrySheetView } from './entry-sheet-view';
import '../shell/work.css';
import './entry-sheet.css';

/** One Amt, one period. A new answer of the server is a new sheet; what was typed stays in the drafts between them. */
export function EntrySheetPage(): ReactElement {
  const { ags = '', fachamt = '', period = '' } = useParams();
  const person = useWorkPerson();
  const question = useQuestion(EntrySheetDocument, { fachamt: Number(fachamt), period });
  // Without the person nobody knows whose drafts these are.
  if (person === undefined) return <div className="tz-work" />;
  return (
    <div className="tz-work">
      <Answered question={question}>
        {({ entrySheet }) => (
          <EntrySheetView
            key={`${entrySheet.fachamt} ${entrySheet.period}`}
            ags={ags}
            sheet={entrySheet}
            person={person}
            onReload={question.again}
          />
        )}
      </Answered>
    </div>
  );
}
