import { useParams, useSearchParams } from 'react-router';

const PARAMETER = 'datenstand';

export interface ReleaseAddress {
  readonly ags: string;
  /** Absent: the latest public release. */
  readonly number: number | undefined;
  /** Address of a page of the same Kommune and the same Datenstand. */
  readonly to: (path?: string, query?: Readonly<Record<string, string>>) => string;
  /** The same page of the latest release. */
  readonly latest: string;
}

const asNumber = (text: string | null): number | undefined =>
  text !== null && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;

export function useReleaseAddress(): ReleaseAddress {
  const { ags = '' } = useParams();
  const [search] = useSearchParams();
  const number = asNumber(search.get(PARAMETER));
  const to = (path = '', query: Readonly<Record<string, string>> = {}): string => {
    const [page, anchor] = path.split('#');
    const parameters = new URLSearchParams(query);
    if (number !== undefined) parameters.set(PARAMETER, String(number));
    const text = parameters.toString();
    return `/k/${ags}${page ?? ''}${text ? `?${text}` : ''}${anchor ? `#${anchor}` : ''}`;
  };
  return { ags, number, to, latest: `/k/${ags}` };
}
