import { recogniseAddress } from '../../../../shared/api/addresses.ts';
import { RecognitionAnswer } from '../../../../shared/api/schemas/reference/images.ts';
import { cannotBeReached, replyOf } from '../../../host/call.ts';

/** Asks which models a scan is of; nothing of it is kept. */
export async function sendScan(file: File, signal: AbortSignal): Promise<RecognitionAnswer> {
  const sent = await fetch(recogniseAddress(file.name), { method: 'PUT', body: file, signal }).catch(
    cannotBeReached,
  );
  return RecognitionAnswer.parse(await replyOf(sent));
}
