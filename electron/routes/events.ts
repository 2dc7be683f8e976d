import { Hono } from 'hono';
import { EVENTS_ADDRESS } from '../../shared/api/addresses.ts';
import type { EventBus } from '../event-bus.ts';

/** How often a quiet stream shows that it lives, ms: well below what a proxy or a browser waits. */
const PING_MS = 15_000;

/** How long a screen waits before it connects again, ms. */
const RETRY_MS = 1000;

/** Messages that a screen may be behind; beyond them it is let go, connects again and asks for everything anew. */
const MAX_BEHIND = 2000;

/** `GET /events`: what happens, as server-sent events, for as long as somebody listens. */
export function eventRoutes(events: EventBus): Hono {
  return new Hono().get(EVENTS_ADDRESS, () => {
    const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' };
    return new Response(streamOf(events), { headers });
  });
}

function streamOf(events: EventBus): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (message: string) => {
          controller.enqueue(encoder.encode(message));
          if ((controller.desiredSize ?? 0) > 0) return;
          stop();
          controller.close();
        };
        const ping = setInterval(() => send(': ping\n\n'), PING_MS);
        const silence = events.listen(({ name, payload }) =>
          send(`event: ${name}\ndata: ${JSON.stringify(payload)}\n\n`),
        );
        stop = () => {
          clearInterval(ping);
          silence();
        };
        send(`: open\nretry: ${RETRY_MS}\n\n`);
      },
      cancel: () => stop(),
    },
    new CountQueuingStrategy({ highWaterMark: MAX_BEHIND }),
  );
}
