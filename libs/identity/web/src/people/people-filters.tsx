import { SelectField, TextField } from '@teilziel/ui';
import { ROLES } from '@teilziel/kommune/model';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../texts';
import type { NamedFachamt } from '../verwaltung/grant-fields';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { STATE_CHOICES, stateWord } from './people-filter';
import type { PeopleFilterChoice } from './people-filter';
import { usePeopleTexts } from './texts';

/** Long enough not to ask at every key. */
const TYPING_MS = 300;

/** Follows the address (Back, a link) and writes to it when the typing pauses. */
function useTypedSearch({ filter, set }: PeopleFilterChoice): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(filter.search);
  const [known, setKnown] = useState(filter.search);
  if (known !== filter.search) {
    setKnown(filter.search);
    setTyped(filter.search);
  }
  useEffect(() => {
    if (typed === filter.search) return;
    const timer = setTimeout(() => set('suche', typed, true), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, filter.search, set]);
  return [typed, setTyped];
}

export interface PeopleFiltersProps {
  readonly choice: PeopleFilterChoice;
  readonly fachaemter: readonly NamedFachamt[];
}

export function PeopleFilters({ choice, fachaemter }: PeopleFiltersProps): ReactElement {
  const texts = usePeopleTexts();
  const common = useVerwaltungTexts();
  const { roles } = useTexts();
  const [typed, setTyped] = useTypedSearch(choice);
  const { filter, set } = choice;
  return (
    <search className="tz-filters" aria-label={texts.filters}>
      <TextField id="suche" type="search" autoComplete="off" label={texts.search} value={typed} onChange={setTyped} />
      <SelectField
        id="rolle"
        label={common.role}
        value={filter.role ?? ''}
        onChange={(role) => set('rolle', role)}
        options={[{ value: '', label: texts.anyRole }, ...ROLES.map((role) => ({ value: role, label: roles[role] }))]}
      />
      <SelectField
        id="amt"
        label={common.fachamt}
        value={filter.fachamt === null ? '' : String(filter.fachamt)}
        onChange={(fachamt) => set('amt', fachamt)}
        options={[
          { value: '', label: texts.anyFachamt },
          ...fachaemter.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <SelectField
        id="stand"
        label={texts.state}
        value={filter.state === null ? '' : stateWord(filter.state)}
        onChange={(state) => set('stand', state)}
        options={[
          { value: '', label: texts.anyState },
          ...STATE_CHOICES.map((state) => ({ value: stateWord(state), label: common.states[state] })),
        ]}
      />
    </search>
  );
}
