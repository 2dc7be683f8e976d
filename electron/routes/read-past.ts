import type { Readable } from 'node:stream';

/** The most that is read past of a file that is refused, bytes; a sender of more is cut off. */
const MAX_PAST_BYTES = 4e9;

/** Reads the rest of what is sent and keeps none of it: some senders listen only after the last of it. */
export async function readPast(sender: Readable): Promise<void> {
  let pastBytes = 0;
  try {
    for await (const chunk of sender) {
      pastBytes += chunk.length;
      if (pastBytes > MAX_PAST_BYTES) return;
    }
  } catch {
    // The sender has gone: there is nobody left to be answered.
  }
}
