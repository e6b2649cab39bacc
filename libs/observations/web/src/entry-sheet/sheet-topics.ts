import { useCallback, useSyncExternalStore } from 'react';

/** Who wants to know of what: a key in one cell wakes that cell and its totals, never the table. */
export class SheetTopics {
  private readonly versions = new Map<string, number>();
  private readonly listeners = new Map<string, Set<() => void>>();

  version(topic: string): number {
    return this.versions.get(topic) ?? 0;
  }

  subscribe(topic: string, listener: () => void): () => void {
    const known = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, known.add(listener));
    return () => void known.delete(listener);
  }

  tell(...topics: readonly string[]): void {
    for (const topic of new Set(topics)) {
      this.versions.set(topic, this.version(topic) + 1);
      this.listeners.get(topic)?.forEach((listener) => listener());
    }
  }
}

/** Draws anew when the topic changes. */
export function useTopic(topics: SheetTopics, topic: string): number {
  const subscribe = useCallback((listener: () => void) => topics.subscribe(topic, listener), [topics, topic]);
  return useSyncExternalStore(subscribe, () => topics.version(topic));
}
