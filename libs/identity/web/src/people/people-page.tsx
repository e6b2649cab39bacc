import { FachamtNamesDocument, PeopleDocument } from '@teilziel/graphql-client';
import type { PeopleQuery, PeopleQueryVariables } from '@teilziel/graphql-client';
import { Button, EmptyState } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { Answered } from '../verwaltung/answered';
import { Said } from '../verwaltung/change-section';
import { MoreButton } from '../verwaltung/more-button';
import { useAddressFilter } from '../verwaltung/use-address-filter';
import { useMore } from '../verwaltung/use-more';
import { useQuestion } from '@teilziel/graphql-client';
import { useVerwaltungAddress } from '../verwaltung/use-verwaltung-address';
import { VerwaltungPage } from '../verwaltung/verwaltung-page';
import { isFiltered, peopleFilter, peopleVariables } from './people-filter';
import type { FilterName } from './people-filter';
import { PeopleFilters } from './people-filters';
import { PeopleTable } from './people-table';
import { usePeopleTexts } from './texts';

const PAGE = 50;
const NO_VARIABLES = {};

interface FoundProps {
  readonly found: PeopleQuery['people'];
  readonly variables: PeopleQueryVariables;
  readonly filtered: boolean;
  readonly onReset: () => void;
}

function Found({ found, variables, filtered, onReset }: FoundProps): ReactElement {
  const texts = usePeopleTexts();
  const list = useMore(PeopleDocument, variables, found, (result) => result.people);
  if (found.total > 0)
    return (
      <>
        <PeopleTable people={list.rows} />
        <MoreButton list={list} />
      </>
    );
  if (!filtered)
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

/** What the page before did: somebody was removed. */
function SaidBefore(): ReactElement {
  const { state } = useLocation() as { readonly state: { readonly said?: string } | null };
  return <Said>{state?.said ?? ''}</Said>;
}

/** Everybody of the Kommune; what is looked for stands in the address. */
export function PeoplePage(): ReactElement {
  const texts = usePeopleTexts();
  const to = useVerwaltungAddress();
  const address = useAddressFilter<FilterName>();
  const filter = peopleFilter(address.of);
  const variables = peopleVariables(filter, PAGE);
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
      <SaidBefore />
      <Answered question={people}>
        {(answer) => (
          <>
            <PeopleFilters address={address} fachaemter={fachaemter.answer?.fachaemter ?? []} />
            <div aria-busy={people.pending}>
              <Found
                found={answer.people}
                variables={variables}
                filtered={isFiltered(filter)}
                onReset={address.reset}
              />
            </div>
          </>
        )}
      </Answered>
    </VerwaltungPage>
  );
}
