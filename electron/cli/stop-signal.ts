/** How often a program that npm started looks whether npm is still there, ms. */
const LOOK_MS = 500;

/** Resolves when the user or the system asks to stop. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    if (process.env.npm_lifecycle_event === undefined) return;
    // npm that is killed does not pass it on: what it started would keep the data folder to itself.
    const parent = process.ppid;
    const looking = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(looking);
      resolve();
    }, LOOK_MS);
    looking.unref();
  });
}
