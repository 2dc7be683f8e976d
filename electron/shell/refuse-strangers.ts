import type { Session, WebContents } from 'electron';
import type { Electron } from './electron.ts';
import { isOurs } from './scheme.ts';

/** To copy text that was read, without being able to read what is copied elsewhere. */
const GRANTED = 'clipboard-sanitized-write';

/** Keeps every page of this process at our own address, without windows, powers or files from anywhere else. */
export function refuseStrangers({ app, session }: Pick<Electron, 'app' | 'session'>): void {
  app.on('web-contents-created', (_event, contents) => stayHome(contents));
  refusePowers(session.defaultSession);
  refuseTraffic(session.defaultSession);
}

function stayHome(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function refusePowers(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(permission === GRANTED && isOurs(requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === GRANTED && isOurs(`${origin.replace(/\/$/, '')}/`),
  );
  session.setDevicePermissionHandler(() => false);
}

/** Nothing ever leaves this machine, whatever a page is made to ask; what is saved is saved by way of the dialog. */
function refuseTraffic(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isHere(url) }));
  session.on('will-download', (event, item) => {
    if (!isOurs(item.getURL()) && !item.getURL().startsWith('blob:loep://app/')) event.preventDefault();
  });
}

function isHere(url: string): boolean {
  return isOurs(url) || /^(?:blob|data|devtools):/.test(url);
}
