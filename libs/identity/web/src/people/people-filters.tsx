import { ROLES } from '@teilziel/kommune/model';
import { SelectField, TextField } from '@teilziel/ui';
import type { ReactElement } from 'react';
import type { NamedFachamt } from '../verwaltung/grant-fields';
import { useRoleNames } from '../verwaltung/role-names';
import { useVerwaltungTexts } from '../verwaltung/texts';
import type { AddressFilter } from '../verwaltung/use-address-filter';
import { useTypedSearch } from '../verwaltung/use-typed-search';
import { STATES, STATE_WORDS } from './people-filter';
import type { FilterName } from './people-filter';
import { usePeopleTexts } from './texts';

export interface PeopleFiltersProps {
  readonly address: AddressFilter<FilterName>;
  readonly fachaemter: readonly NamedFachamt[];
}

export function PeopleFilters({ address, fachaemter }: PeopleFiltersProps): ReactElement {
  const texts = usePeopleTexts();
  const common = useVerwaltungTexts();
  const roles = useRoleNames();
  const [typed, setTyped] = useTypedSearch(address.of('suche'), (text) => address.type('suche', text));
  return (
    <search className="tz-filters" aria-label={texts.filters}>
      <TextField id="suche" type="search" autoComplete="off" label={texts.search} value={typed} onChange={setTyped} />
      <SelectField
        id="rolle"
        label={common.role}
        value={address.of('rolle')}
        onChange={(role) => address.set('rolle', role)}
        options={[{ value: '', label: texts.anyRole }, ...ROLES.map((role) => ({ value: role, label: roles[role] }))]}
      />
      <SelectField
        id="amt"
        label={common.fachamt}
        value={address.of('amt')}
        onChange={(fachamt) => address.set('amt', fachamt)}
        options={[
          { value: '', label: texts.anyFachamt },
          ...fachaemter.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <SelectField
        id="stand"
        label={texts.state}
        value={address.of('stand')}
        onChange={(state) => address.set('stand', state)}
        options={[
          { value: '', label: texts.anyState },
          ...STATES.map((state) => ({ value: STATE_WORDS[state], label: common.states[state] })),
        ]}
      />
    </search>
  );
}
