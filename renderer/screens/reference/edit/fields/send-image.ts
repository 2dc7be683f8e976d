import { referenceUploadAddress } from '../../../../../shared/api/addresses.ts';
import { ReferenceImage } from '../../../../../shared/api/schemas/reference/images.ts';
import { cannotBeReached, replyOf } from '../../../../host/call.ts';

/** Takes a file into the reference collection. The same file is the same image, however often it is sent. */
export async function sendImage(file: File): Promise<ReferenceImage> {
  const response = await fetch(referenceUploadAddress(file.name), { method: 'PUT', body: file }).catch(
    cannotBeReached,
  );
  return ReferenceImage.parse(await replyOf(response));
}
