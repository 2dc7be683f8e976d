import type { Electron } from './electron.ts';

const SCHEME = 'loep';

/** Where the window finds the application. */
export const APP_ADDRESS = `${SCHEME}://app/`;

/** Makes our scheme one that pages can be loaded from as from a website. Before the system is ready. */
export function registerScheme({ protocol }: Pick<Electron, 'protocol'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Answers everything that the window asks for by the application, in this process. */
export function serveScheme(
  { protocol }: Pick<Electron, 'protocol'>,
  app: { fetch(request: Request): Response | Promise<Response> },
): void {
  protocol.handle(SCHEME, (request) =>
    isOurs(request.url) ? app.fetch(request) : new Response(null, { status: 404 }),
  );
}

/** Whether an address is of the application itself. */
export function isOurs(address: string): boolean {
  return address.startsWith(APP_ADDRESS);
}
