import { useCallback, useEffect, useState } from 'react';

/** Moves the focus to an element that comes (or stays) with the next drawing: the pressed button may be gone by then. */
export function useFocusLater(): (id: string) => void {
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    if (wanted) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return useCallback((id: string) => setWanted({ id }), []);
}
