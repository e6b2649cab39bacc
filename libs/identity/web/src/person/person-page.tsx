import { PersonDocument } from '@teilziel/graphql-client';
import type { PersonPageFragment } from '@teilziel/graphql-client';
import { DefinitionList } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { Answered } from '../verwaltung/answered';
import { germanDate, momentText } from '../verwaltung/german-date.rules';
import { StateWord } from '../verwaltung/state-word';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { useQuestion } from '@teilziel/graphql-client';
import { useVerwaltungAddress } from '../verwaltung/use-verwaltung-address';
import { VerwaltungPage } from '../verwaltung/verwaltung-page';
import { AccessSection } from './access-section';
import { DeputySection } from './deputy-section';
import { HistorySection } from './history-section';
import { InvitationPart } from './invitation-part';
import { RolesSection } from './roles-section';
import { usePersonTexts } from './texts';

function Facts({ detail }: { readonly detail: PersonPageFragment }): ReactElement {
  const texts = usePersonTexts();
  const { person, sessions } = detail;
  return (
    <DefinitionList
      entries={[
        { term: texts.state, description: <StateWord state={person.state} /> },
        { term: texts.email, description: person.email },
        { term: texts.invitedAt, description: person.invitedAt === null ? null : germanDate(person.invitedAt) },
        { term: texts.lastSeen, description: person.lastSeen === null ? texts.never : momentText(person.lastSeen) },
        {
          term: texts.secondFactor,
          description: person.secondFactor ? texts.withSecondFactor : texts.withoutSecondFactor,
        },
        { term: texts.sessions, description: sessions === 0 ? texts.noSessions : String(sessions) },
      ]}
    />
  );
}

function Person({ asked }: { readonly asked: PersonPageFragment }): ReactElement {
  // A change answers with the whole person: nothing has to be asked again.
  const [detail, setDetail] = useState(asked);
  const part = { detail, onChanged: setDetail };
  return (
    <>
      <section>
        <Facts detail={detail} />
        {detail.person.state === 'INVITED' ? <InvitationPart person={detail.person.id} /> : null}
      </section>
      <RolesSection {...part} />
      <DeputySection {...part} />
      <AccessSection {...part} />
      <HistorySection history={detail.history} />
    </>
  );
}

/** Everything about one person of this Kommune, and what can be changed. */
export function PersonPage(): ReactElement {
  const texts = usePersonTexts();
  const { people } = useVerwaltungTexts();
  const to = useVerwaltungAddress();
  const { id = '' } = useParams();
  const question = useQuestion(PersonDocument, { id: /^\d{1,9}$/.test(id) ? Number(id) : 0 });
  const found = question.answer?.person;
  const heading = found ? found.person.name : question.answer ? texts.missing : people;
  return (
    <VerwaltungPage
      key={heading}
      heading={heading}
      above={
        <p className="tz-meta tz-above">
          <Link to={to('personen')}>{texts.back}</Link>
        </p>
      }
    >
      <Answered question={question}>
        {({ person }) => (person ? <Person asked={person} /> : <p>{texts.missingSentence}</p>)}
      </Answered>
    </VerwaltungPage>
  );
}
