import { createAdaptorServer } from '@hono/node-server';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();
let privileged: readonly { scheme: string; privileges: Record<string, boolean> }[] = [];

/** Serves schemes of our own. */
export const protocol = {
  registerSchemesAsPrivileged: (schemes: typeof privileged) => {
    privileged = schemes;
  },
  handle: (scheme: string, handler: Handler) => {
    handlers.set(scheme, handler);
  },
};

/**
 * Chromium knows no scheme of ours without Electron: a server on loopback stands where `loep://app/` would, so that
 * bodies and streams go over a real line.
 */
const server = createAdaptorServer({
  fetch: (request) => {
    const scheme = privileged[0]?.scheme ?? '';
    const handler = handlers.get(scheme);
    if (!handler) return new Response(null, { status: 404 });
    const address = toScheme(request.url);
    return handler(new Request(address, request));
  },
});

let origin = '';

/** Where the page finds the application. */
export async function listen(): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
  server.unref();
}

/** An address of the page as the application knows it. */
export function toScheme(address: string): string {
  return address.startsWith(`${origin}/`) ? `loep://app/${address.slice(origin.length + 1)}` : address;
}

/** An address of the application as the page knows it. */
export function fromScheme(address: string): string {
  return address.startsWith('loep://app/') ? `${origin}/${address.slice('loep://app/'.length)}` : address;
}
