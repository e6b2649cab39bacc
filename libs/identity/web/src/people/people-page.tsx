import { FachamtNamesDocument, PeopleDocument } from '@teilziel/graphql-client';
import type { PeopleQuery, PeopleQueryVariables } from '@teilziel/graphql-client';
import { Button, EmptyState } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Answered } from '../verwaltung/answered';
import { MoreButton } from '../verwaltung/more-button';
import { useMore } from '../verwaltung/use-more';
import { useQuestion } from '../verwaltung/use-question';
import { useVerwaltungAddress } from '../verwaltung/use-verwaltung-address';
import { VerwaltungPage } from '../verwaltung/verwaltung-page';
import { usePeopleFilter, variablesOf } from './people-filter';
import { PeopleFilters } from './people-filters';
import { PeopleTable } from './people-table';
import { usePeopleTexts } from './texts';

const PAGE = 50;
const NO_VARIABLES = {};

interface FoundProps {
  readonly found: PeopleQuery['people'];
  readonly variables: PeopleQueryVariables;
  readonly isFiltered: boolean;
  readonly onReset: () => void;
}

function Found({ found, variables, isFiltered, onReset }: FoundProps): ReactElement {
  const texts = usePeopleTexts();
  const list = useMore(PeopleDocument, variables, found, (result) => result.people);
  if (found.total > 0)
    return (
      <>
        <PeopleTable people={list.rows} />
        <MoreButton list={list} />
      </>
    );
  if (!isFiltered)
    return (
      <EmptyState>
        <p>{texts.empty}</p>
      </EmptyState>
    );
  return (
    <EmptyState action={<Button onPress={onReset}>{texts.resetFilters}</Button>}>
      <p role="status">{texts.none}</p>
    </EmptyState>
  );
}

/** Everybody of the Kommune; what is looked for stands in the address. */
export function PeoplePage(): ReactElement {
  const texts = usePeopleTexts();
  const to = useVerwaltungAddress();
  const choice = usePeopleFilter();
  const variables = variablesOf(choice.filter, PAGE);
  const people = useQuestion(PeopleDocument, variables);
  const fachaemter = useQuestion(FachamtNamesDocument, NO_VARIABLES);
  return (
    <VerwaltungPage
      heading={texts.heading}
      lead={texts.lead}
      action={
        people.answer ? (
          <Link className="tz-button tz-button-filled" to={to('personen/einladen')}>
            {texts.invite}
          </Link>
        ) : null
      }
    >
      <Answered question={people}>
        {(answer) => (
          <>
            <PeopleFilters choice={choice} fachaemter={fachaemter.answer?.fachaemter ?? []} />
            <div aria-busy={people.pending}>
              <Found
                found={answer.people}
                variables={variables}
                isFiltered={choice.isSet}
                onReset={choice.reset}
              />
            </div>
          </>
        )}
      </Answered>
    </VerwaltungPage>
  );
}
