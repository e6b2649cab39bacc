import { createContext, useContext } from 'react';

export interface WorkPerson {
  readonly id: number;
  readonly name: string;
}

/** Who works here; the application knows it. Undefined while nobody knows yet, null where nobody is signed in. */
export const WorkPersonContext = createContext<WorkPerson | null | undefined>(undefined);

export function useWorkPerson(): WorkPerson | null | undefined {
  return useContext(WorkPersonContext);
}
