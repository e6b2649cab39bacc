import { fetchGraphql, SignInDocument, useSubmit } from '@teilziel/graphql-client';
import { Button, ErrorSummary, TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useRoleName } from '../role-name';
import type { SignInOptions } from './use-options';
import { useSignInTexts } from './texts';

export interface DemoSignInsProps {
  readonly accounts: SignInOptions['demo'];
  readonly onSignedIn: () => Promise<void>;
}

/** Only on a server with invented data. The passwords are no secret there. */
export function DemoSignIns({ accounts, onSignedIn }: DemoSignInsProps): ReactElement | null {
  const texts = useSignInTexts().demo;
  const roleName = useRoleName();
  const { busy, errors, submit } = useSubmit();
  if (accounts.length === 0) return null;
  const signIn = ({ email, password }: SignInOptions['demo'][number]): void =>
    void submit([], async () => {
      await fetchGraphql(SignInDocument, { email, password }, undefined, { signInAgain: false });
      await onSignedIn();
    });
  return (
    <section className="tz-section tz-demo">
      <h2>{texts.heading}</h2>
      <p className="tz-measure">{texts.sentence}</p>
      <ErrorSummary errors={errors} />
      <TableFrame caption={texts.heading} captionHidden variant="stack">
        <thead>
          <tr>
            <th scope="col">{texts.role}</th>
            <th scope="col">{texts.email}</th>
            <th scope="col">{texts.password}</th>
            <th scope="col">
              <span className="tz-hidden">{texts.signInAs}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.email} className="tz-reading-row tz-row-middle">
              <th scope="row">{roleName(account.role)}</th>
              <td>{account.email}</td>
              <td>{account.password}</td>
              <td>
                <Button kind="small" busy={busy} onPress={() => signIn(account)}>
                  {texts.signInAsLong(roleName(account.role))}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}
