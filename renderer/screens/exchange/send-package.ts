import { packageUploadAddress } from '../../../shared/api/addresses.ts';
import { PackagePreview } from '../../../shared/api/schemas/reference/exchange.ts';
import { cannotBeReached, replyOf } from '../../host/call.ts';

/** A package on its way in. */
export interface SentPackage {
  /** Made here, so that sending it twice is sending it once. */
  readonly id: string;
  readonly file: File;
}

/** Sends a package to be looked into. Throws LoepError with the reason that it is refused for. */
export async function sendPackage({ id, file }: SentPackage, signal: AbortSignal): Promise<PackagePreview> {
  const address = packageUploadAddress(id, file.name);
  const sent = await fetch(address, { method: 'PUT', body: file, signal }).catch(cannotBeReached);
  return PackagePreview.parse(await replyOf(sent));
}
