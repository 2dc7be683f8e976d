import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { LoepError } from '../shared/model/errors.ts';
import { doorGuard } from './door-guard.ts';
import { randomToken } from './files/door-token.ts';

/** Where `loep serve` is found unless told otherwise. */
const USUAL_PORT = 4680;

/** How many ports after the usual one are tried before any free one is taken. */
const MORE_PORTS = 20;

/** Headers come at once; a body may be 300 MB from a slow disk. Answers may take as long as they like, ms. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 10 * 60_000, keepAliveTimeout: 10_000 };

/** An application at the door of a browser on this machine. */
export interface OpenDoor {
  /** The way in, with its token. */
  readonly address: string;
  readonly port: number;
  /**
   * The way in for one time: for a browser that is started with it, since the words that a program is started with
   * can be read by everybody on the machine.
   */
  invite(): string;
  /** Cuts off whoever is connected; nothing is acknowledged after it. */
  close(): Promise<void>;
}

interface Application {
  fetch(request: Request): Response | Promise<Response>;
}

/**
 * Serves an application on loopback only, to whoever has the token. `port` null takes the usual one, else the next
 * that is free.
 *
 * Throws LoepError `busy` when the port that was asked for is taken.
 */
export async function openDoor(
  appFor: (guard: MiddlewareHandler) => Application,
  { port, token }: { port: number | null; token: string },
): Promise<OpenDoor> {
  let app: Application | null = null;
  const server = createAdaptorServer({
    fetch: (request) => app?.fetch(request) ?? new Response(null, { status: 503 }),
    serverOptions: TIMEOUTS,
  }) as Server;
  const bound = await bind(server, port);
  const invitations = new Set<string>();
  app = appFor(doorGuard({ token, invitations, port: bound }));
  const addressWith = (given: string) => `http://127.0.0.1:${bound}/?token=${given}`;
  const invite = () => {
    const invitation = randomToken();
    invitations.add(invitation);
    return addressWith(invitation);
  };
  return { address: addressWith(token), port: bound, invite, close: () => shut(server) };
}

async function bind(server: Server, port: number | null): Promise<number> {
  if (port !== null) {
    const bound = await listen(server, port);
    if (bound === null) throw taken(port);
    return bound;
  }
  for (let next = USUAL_PORT; next <= USUAL_PORT + MORE_PORTS; next++) {
    const bound = await listen(server, next);
    if (bound !== null) return bound;
  }
  const bound = await listen(server, 0);
  if (bound === null) throw taken(0);
  return bound;
}

/** The port it listens on; null when that is taken. */
function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      // Taken by another, or kept for the system: either way not for us.
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    };
    server.once('error', failed).once('listening', listening).listen(port, '127.0.0.1');
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve();
    server.close(() => resolve());
    // Streams of events have no end of their own.
    server.closeAllConnections();
  });
}

function taken(port: number): LoepError {
  return new LoepError('busy', {
    en: `Port ${port} is taken or not allowed. Name another with --port, or leave --port out.`,
    nl: `Poort ${port} is bezet of niet toegestaan. Noem een andere met --port, of laat --port weg.`,
  });
}
