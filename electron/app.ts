import { Hono, type MiddlewareHandler } from 'hono';
import type { Caller } from '../shared/api/contract.ts';
import type { Reply } from '../shared/api/reply.ts';
import { LoepError } from '../shared/model/errors.ts';
import { FAULT } from '../shared/text/fault.ts';
import { handlersOf } from './api/index.ts';
import { asLoepError } from './db/store-errors.ts';
import type { OnBug } from './log.ts';
import { calibrationScanRoutes } from './routes/calibration-scans.ts';
import { callRoutes } from './routes/calls.ts';
import { eventRoutes } from './routes/events.ts';
import { originalRoutes } from './routes/originals.ts';
import { packageRoutes } from './routes/packages.ts';
import { pictureRoutes } from './routes/pictures.ts';
import { recogniseRoutes } from './routes/recognise.ts';
import { referenceImageRoutes } from './routes/reference-images.ts';
import { screenRoutes } from './routes/screens.ts';
import { securityHeaders } from './routes/security-headers.ts';
import { STATUS } from './routes/status.ts';
import { uploadRoutes } from './routes/uploads.ts';
import type { Services } from './services.ts';

/** What a door gives the application. */
export interface AppOptions {
  /** Who is at the door. */
  readonly caller: Caller;
  /** Folder of the built screens. */
  readonly screens: string;
  readonly onBug: OnBug;
  /** What a door asks of every request before anything else is looked at. */
  readonly guard?: MiddlewareHandler;
}

/** The whole application as one standard handler, `(Request) => Response`. Every door serves this one. */
export function createApp(services: Services, { caller, screens, onBug, guard }: AppOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  if (guard) app.use(guard);
  app.route('/', callRoutes(handlersOf(services), caller, onBug));
  app.route('/', uploadRoutes(services, caller));
  app.route('/', recogniseRoutes(services, caller));
  app.route('/', originalRoutes(services));
  app.route('/', eventRoutes(services.events));
  app.route('/', pictureRoutes(services));
  app.route('/', referenceImageRoutes(services, caller));
  app.route('/', packageRoutes(services, caller));
  app.route('/', calibrationScanRoutes(services, caller));
  app.route('/', screenRoutes(screens));
  app.notFound((c) => c.json(refusal(NOT_FOUND), STATUS['not-found']));
  app.onError((thrown, c) => {
    const error = asLoepError(thrown);
    if (error instanceof LoepError) return c.json(refusal(error), STATUS[error.code]);
    onBug(error, `${c.req.method} ${c.req.routePath}`);
    return c.json(refusal(new LoepError('internal', FAULT)), STATUS.internal);
  });
  return app;
}

function refusal({ code, text }: LoepError): Reply<never> {
  return { ok: false, code, text };
}

const NOT_FOUND = new LoepError('not-found', {
  en: 'There is nothing at this address.',
  nl: 'Op dit adres is niets.',
});
