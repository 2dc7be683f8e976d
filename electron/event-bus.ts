import type { LoepEvent } from '../shared/api/events.ts';

/** Who hears what happened. */
export type Listener = (event: LoepEvent) => void;

/** Tells every open screen what happened, without knowing how many there are. */
export interface EventBus {
  tell(event: LoepEvent): void;
  /** Gives back how to stop listening. */
  listen(listener: Listener): () => void;
}

/** Makes a bus on which nobody listens yet. */
export function openEventBus(): EventBus {
  const listeners = new Set<Listener>();
  return {
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
