import { useQuery } from '@tanstack/react-query';
import { pictureAddress } from '../../shared/api/addresses.ts';
import type { PictureSize } from '../../shared/api/schemas/document.ts';
import { cannotBeReached, replyOf } from '../host/call.ts';
import { useCall } from '../host/use-call.ts';

/** What it takes to show a page: its size, and the first picture of it. */
export interface OpenPage {
  readonly size: PictureSize | null;
  readonly preview: Blob | null;
  /** Why the page cannot be shown. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Asks for the size and the first picture of a page at once: neither waits for the other. */
export function useOpenPage(documentId: string, page: number): OpenPage {
  const size = useCall('document.picture', { documentId, page });
  const preview = useQuery({
    queryKey: ['preview', documentId, page],
    queryFn: ({ signal }) => fetchPicture(pictureAddress(documentId, page, 'preview'), signal),
    retry: false,
    // An original never changes; a few pages stay at hand for leafing to and fro.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  return {
    size: size.data ?? null,
    preview: preview.data ?? null,
    // What was shown once stays, also when asking again fails.
    error: (preview.data ? null : preview.error) ?? (size.data ? null : size.error),
    retry: () => {
      if (size.error) void size.refetch();
      if (preview.error) void preview.refetch();
    },
  };
}

/** A picture as it comes; throws the LoepError that came instead of it. */
async function fetchPicture(address: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(address, { signal }).catch(cannotBeReached);
  if (!response.ok) await replyOf(response);
  return response.blob();
}
