import { DueListDocument } from '@teilziel/graphql-client';
import type { DueListQuery } from '@teilziel/graphql-client';
import { EmptyState, PageHeading } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Answered } from '../shell/answered';
import { useDays } from '../shell/days';
import { pageTitle } from '../shell/page-title';
import { useQuestion } from '@teilziel/graphql-client';
import { CalendarLink } from './calendar-link';
import { DueGroupRows } from './due-group-rows';
import { groupsOf, leadOf } from './due-list.rules';
import { useDueTexts } from './texts';
import '../shell/work.css';
import './due-list.css';

function DueTable({ list }: { readonly list: DueListQuery['dueList'] }): ReactElement {
  const texts = useDueTexts();
  const days = useDays();
  const groups = groupsOf(list.items);
  const first = groups.find(({ group }) => group === 'RETURNED' || group === 'DUE')?.items[0];
  if (list.items.length === 0) return <EmptyState>{texts.nothing}</EmptyState>;
  return (
    <div className="tz-table-scroll">
      <table className="tz-table tz-due">
        <caption className="tz-hidden">{texts.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.deadline}</th>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.filled}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col">{texts.note}</th>
            <th scope="col">
              <span className="tz-hidden">{texts.action}</span>
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <DueGroupRows key={group.key} group={group} first={first} heading={texts.groupName(group, days.long)} />
        ))}
      </table>
    </div>
  );
}

/** The officer's start: what is asked for now, what came back, what comes later. */
export function DueListPage(): ReactElement {
  const texts = useDueTexts();
  const days = useDays();
  const question = useQuestion(DueListDocument, {});
  return (
    <div className="tz-work">
      <Answered question={question}>
        {({ dueList }) => (
          <>
            <p className="tz-meta">{days.withWeekday(dueList.today)}</p>
            <PageHeading title={pageTitle(texts.heading)}>{texts.heading}</PageHeading>
            <p className="tz-lead">{leadOf(dueList.items, texts.lead, days.long)}</p>
            <DueTable list={dueList} />
            {dueList.items.length === 0 ? null : <p className="tz-note">{texts.foot}</p>}
            <CalendarLink items={dueList.items} />
          </>
        )}
      </Answered>
    </div>
  );
}
