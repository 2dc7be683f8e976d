/** Pauses before a stream that was closed for good is opened anew, ms; the last one is repeated. */
const PAUSES_MS = [1000, 2000, 4000, 8000, 15_000];

/**
 * Opens a stream of events, and opens it anew when the browser has given it up: it tries again by itself after a lost
 * connection, but never after an answer that is a refusal. Returns what ends it.
 */
export function openLastingStream(
  address: string,
  told: {
    /** Says of each stream what is listened for. */
    readonly onStream: (stream: EventSource) => void;
    readonly onOpen: () => void;
    /** `isRefused` when there was an answer, and it was no stream. */
    readonly onLost: (isRefused: boolean) => void;
  },
): () => void {
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stream = open();

  function open(): EventSource {
    const opened = new EventSource(address);
    told.onStream(opened);
    opened.addEventListener('open', () => {
      attempt = 0;
      told.onOpen();
    });
    opened.addEventListener('error', () => {
      const isClosed = opened.readyState === EventSource.CLOSED;
      told.onLost(isClosed);
      if (!isClosed) return;
      const ms = PAUSES_MS[Math.min(attempt++, PAUSES_MS.length - 1)]!;
      timer = setTimeout(() => {
        stream = open();
      }, ms);
    });
    return opened;
  }
  return () => {
    if (timer !== null) clearTimeout(timer);
    stream.close();
  };
}
