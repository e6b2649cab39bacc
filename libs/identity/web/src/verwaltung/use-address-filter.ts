import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export interface AddressFilter<Name extends string> {
  readonly of: (name: Name) => string;
  /** A choice is a step for "Back"; typing is not, else every letter would be one. */
  readonly set: (name: Name, value: string) => void;
  readonly type: (name: Name, value: string) => void;
  readonly reset: () => void;
}

/** What a list is filtered by stands in its address: links lead to it, Back undoes it. */
export function useAddressFilter<Name extends string>(): AddressFilter<Name> {
  const [address, setAddress] = useSearchParams();
  const write = useCallback(
    (name: Name, value: string, replace: boolean): void =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === '') after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace, preventScrollReset: true },
      ),
    [setAddress],
  );
  return {
    of: (name) => address.get(name) ?? '',
    set: (name, value) => write(name, value, false),
    type: (name, value) => write(name, value, true),
    reset: () => setAddress({}, { preventScrollReset: true }),
  };
}
