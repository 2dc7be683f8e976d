import { type ComponentType, use } from 'react';

/** A screen whose code is a file of its own. */
export interface FetchedScreen<P> {
  /** Waits, under the nearest Suspense, until its code is there. */
  readonly Screen: ComponentType<P>;
  /** Fetches its code before it is shown; over when it is there, or cannot be had now. */
  readonly fetch: () => Promise<void>;
}

/**
 * Makes a screen of its code still to be fetched. React's own `lazy` waits for a turn even for code that is there, and
 * then shows its stand-in for 0.3 s; this one draws at once.
 */
export function fetchedScreen<P extends object>(load: () => Promise<ComponentType<P>>): FetchedScreen<P> {
  let asked: Promise<ComponentType<P>> | null = null;
  let Ready: ComponentType<P> | null = null;
  const ask = () => {
    asked ??= load().then((loaded) => {
      Ready = loaded;
      return loaded;
    });
    return asked;
  };
  return {
    Screen: (props) => {
      const Shown = Ready ?? use(ask());
      return <Shown {...props} />;
    },
    fetch: async () => {
      try {
        await ask();
      } catch {
        // It is asked for again when the screen is shown, and what is wrong is said there.
        asked = null;
      }
    },
  };
}
