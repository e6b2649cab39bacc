import { fetchGraphql, SignOutDocument } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  RouterProvider,
} from 'react-aria-components';
import { useNavigate } from 'react-router';
import { useTexts } from '../texts';
import { usePerson } from './person-context';
import type { SignedInPerson } from './person-context';

const SIGN_OUT = 'abmelden';

function Chevron(): ReactElement {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}

function kommuneSection(kommune: SignedInPerson['kommunen'][number], administration: string): ReactElement {
  const administers = kommune.roles.some(({ role }) => role === 'verwaltung');
  return (
    <MenuSection key={kommune.ags} aria-label={kommune.name}>
      <MenuItem href={`/k/${kommune.ags}`}>{kommune.name}</MenuItem>
      {administers ? (
        <MenuItem href={`/k/${kommune.ags}/verwaltung/personen`} textValue={`${administration} ${kommune.name}`}>
          {administration}
        </MenuItem>
      ) : null}
    </MenuSection>
  );
}

/** The name of the person; opens with Enter, Space or arrow down, goes with arrows, closes with Escape. */
export function AccountMenu({ person }: { readonly person: SignedInPerson }): ReactElement {
  const texts = useTexts();
  const { forget } = usePerson();
  const navigate = useNavigate();
  const signOut = async (): Promise<void> => {
    await fetchGraphql(SignOutDocument, {}, undefined, { signInAgain: false });
    forget();
    await navigate('/anmelden?abgemeldet');
  };
  const act = (key: string): void => {
    if (key === SIGN_OUT) signOut().catch(() => location.reload());
  };
  return (
    <RouterProvider navigate={(path) => void navigate(path)}>
      <MenuTrigger>
        <Button className="tz-text-button" aria-label={texts.menuOf(person.name)}>
          <span className="tz-account-name">{person.name}</span>
          <Chevron />
        </Button>
        <Popover placement="bottom end" className="tz-menu">
          <Menu aria-label={person.name} onAction={(key) => act(String(key))}>
            {person.kommunen.map((kommune) => kommuneSection(kommune, texts.administration))}
            <MenuSection aria-label={texts.account}>
              <Header>{person.email}</Header>
              <MenuItem href="/konto">{texts.account}</MenuItem>
              {person.mayCreateKommune ? <MenuItem href="/kommunen/neu">{texts.newKommune}</MenuItem> : null}
              <MenuItem id={SIGN_OUT}>{texts.signOut}</MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
    </RouterProvider>
  );
}
