import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

/** Name of the binding that the script below takes away before any page can see it. */
export const INVOKE = 'standInInvoke';

/** What the main process sends arrives by this name, which only the stand-in knows. */
export const HEARD = `standInHeard${Math.random().toString(36).slice(2)}`;

/**
 * A preload script as a script of the page: what it needs of Electron around it, and nothing left behind but what it
 * exposes. Electron runs it in a world of its own; here a closure has to do.
 */
export function pageScript(preload: string): string {
  const code = stripTypeScriptTypes(readFileSync(preload, 'utf8'));
  return `(() => {
    if (window !== window.top) return;
    const invoke = window[${JSON.stringify(INVOKE)}];
    delete window[${JSON.stringify(INVOKE)}];
    const heard = new EventTarget();
    const listeners = new Map();
    Object.defineProperty(window, ${JSON.stringify(HEARD)}, {
      enumerable: false,
      value: (channel, details) => heard.dispatchEvent(new CustomEvent(channel, { detail: details })),
    });
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true }),
      },
      ipcRenderer: {
        invoke: (channel, ...given) => invoke(channel, given),
        on: (channel, listener) => {
          const hear = ({ detail }) => listener({}, detail);
          listeners.set(listener, hear);
          heard.addEventListener(channel, hear);
        },
        off: (channel, listener) => heard.removeEventListener(channel, listeners.get(listener)),
      },
    };
    const require = (name) => {
      if (name === 'electron') return electron;
      throw new Error('a preload script in the sandbox has no ' + name);
    };
    ${code}
  })();`;
}
