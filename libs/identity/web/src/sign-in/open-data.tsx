import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useSignInTexts } from './texts';

/** What is there for everybody, beside the sign-in: most who come here by chance look for that. */
export function OpenData({ kommune }: { readonly kommune: string | null }): ReactElement {
  const { open, help } = useSignInTexts();
  const links =
    kommune === null
      ? [{ to: '/?liste', label: open.kommunen }]
      : [
          { to: `/k/${kommune}`, label: open.overview },
          { to: `/k/${kommune}/methode`, label: open.methode },
          { to: '/?liste', label: open.kommunen },
        ];
  return (
    <aside className="tz-open-data">
      <h2>{open.heading}</h2>
      <p>{open.sentence}</p>
      <ul>
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
      <h2>{help.heading}</h2>
      <p>{help.sentence}</p>
    </aside>
  );
}
