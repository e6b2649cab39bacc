import { useParams } from 'react-router';

/** Address of a page of the Verwaltung of the same Kommune. */
export function useVerwaltungAddress(): (page: string) => string {
  const { ags = '' } = useParams();
  return (page) => `/k/${ags}/verwaltung/${page}`;
}
