import { FreigabeDocument, useQuestion } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';
import { Route, Routes, useParams } from 'react-router';
import { Answered } from './answered';
import { NewReleasePage } from './new-release-page';
import { ReleaseListPage } from './release-list-page';
import { StoredDifferencePage } from './stored-difference-page';
import './freigabe.css';

const NO_VARIABLES = {};

/** What Koordination does with releases: list, prepare, correct, recall. */
export function FreigabePage(): ReactElement {
  const { ags = '' } = useParams();
  const question = useQuestion(FreigabeDocument, NO_VARIABLES);
  return (
    <div className="tz-freigabe tz-work">
      <Answered question={question}>
        {(answer) => (
          <Routes>
            <Route index element={<ReleaseListPage ags={ags} releases={answer.releases} onChange={question.again} />} />
            <Route path="neu" element={<NewReleasePage ags={ags} answer={answer} onMade={question.again} />} />
            <Route path=":number" element={<StoredDifferencePage ags={ags} />} />
          </Routes>
        )}
      </Answered>
    </div>
  );
}
