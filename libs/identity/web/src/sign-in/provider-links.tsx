import type { ReactElement } from 'react';
import type { SignInOptions } from './use-options';
import { useSignInTexts } from './texts';

export interface ProviderLinksProps {
  readonly providers: SignInOptions['providers'];
  readonly to: string | null;
}

function address(url: string, to: string | null): string {
  return to === null ? url : `${url}${url.includes('?') ? '&' : '?'}weiter=${encodeURIComponent(to)}`;
}

/** Links, not buttons: they lead out of the application to the sign-in of the Kommune. */
export function ProviderLinks({ providers, to }: ProviderLinksProps): ReactElement | null {
  const texts = useSignInTexts();
  if (providers.length === 0) return null;
  return (
    <>
      <ul className="tz-provider-links">
        {providers.map(({ provider, label, url, kommune }, position) => (
          <li key={provider}>
            <a
              className={`tz-button tz-button-full ${position === 0 ? 'tz-button-filled' : ''}`}
              href={address(url, to)}
              aria-describedby={`${provider}-wohin`}
            >
              {texts.withProvider(label)}
            </a>
            <p className="tz-meta" id={`${provider}-wohin`}>
              {texts.forwarded(kommune)}
            </p>
          </li>
        ))}
      </ul>
      <p className="tz-or">
        <span>{texts.orPassword}</span>
      </p>
    </>
  );
}
