import { uploadAddress } from '../../shared/api/addresses.ts';
import type { Reply } from '../../shared/api/reply.ts';
import { Uploaded } from '../../shared/api/schemas/document.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { cannotBeReached, SHUT_OUT_STATUS, shutOut } from '../host/call.ts';
import type { Send, Upload } from './upload-queue.ts';

/** Sends one file as the raw body of a PUT. XMLHttpRequest, since fetch does not tell how much was sent. */
export const sendFile: Send = async (upload, { signal, onSent }) => {
  await mustBeReadable(upload);
  signal.throwIfAborted();
  const reply = await put(upload, signal, onSent).catch(cannotBeReached);
  if (reply === 'shut-out') return shutOut();
  if (!reply.ok) throw new LoepError(reply.code, reply.text);
  return Uploaded.parse(reply.value);
};

function put(
  { id, file, caseId, chosen }: Upload,
  signal: AbortSignal,
  onSent: (bytes: number) => void,
): Promise<Reply<unknown> | 'shut-out'> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const lose = () => reject(new TypeError('connection lost'));
    request.open('PUT', uploadAddress(id, { fileName: file.name, caseId, chosen }));
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('load', () => {
      // The answer is null when it is no reply: the door's refusal, or something else than Loep.
      if (request.response !== null) resolve(request.response);
      else if (request.status === SHUT_OUT_STATUS) resolve('shut-out');
      else lose();
    });
    request.addEventListener('error', lose);
    request.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

/** A file that was moved or is locked looks like a lost connection once it is being sent, and would be tried for ever. */
async function mustBeReadable({ file }: Upload): Promise<void> {
  await file
    .slice(0, 1)
    .arrayBuffer()
    .catch(() => {
      throw new LoepError('unreadable-file', {
        en: 'The file can no longer be read. It may have been moved or be open elsewhere; choose it again.',
        nl: 'Het bestand is niet meer te lezen. Het is misschien verplaatst of elders geopend; kies het opnieuw.',
      });
    });
}
