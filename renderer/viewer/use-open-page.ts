import { useQuery } from '@tanstack/react-query';
import type { PictureSize } from '../../shared/api/schemas/document.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { cannotBeReached, replyOf } from '../host/call.ts';
import { useCall } from '../host/use-call.ts';
import { type PictureSource, pictureOf, sourceKey } from './picture-source.ts';

const NO_PAGE = {
  en: 'The image has no such page.',
  nl: 'Deze pagina is er niet in de afbeelding.',
};

/** What it takes to show a page: its size, and the first picture of it. */
export interface OpenPage {
  readonly size: PictureSize | null;
  readonly preview: Blob | null;
  /** Why the page cannot be shown. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Asks for the size and the first picture of a page at once: neither waits for the other. */
export function useOpenPage(source: PictureSource): OpenPage {
  const size = useSize(source);
  const preview = useQuery({
    queryKey: ['preview', sourceKey(source)],
    queryFn: ({ signal }) => fetchPicture(pictureOf(source, 'preview'), signal),
    retry: false,
    // An original never changes; a few pages stay at hand for leafing to and fro.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  return {
    size: size.data,
    preview: preview.data ?? null,
    // What was shown once stays, also when asking again fails.
    error: (preview.data ? null : preview.error) ?? (size.data ? null : size.error),
    retry: () => {
      if (size.error) size.refetch();
      if (preview.error) void preview.refetch();
    },
  };
}

interface Size {
  readonly data: PictureSize | null;
  readonly error: Error | null;
  readonly refetch: () => void;
}

function useSize(source: PictureSource): Size {
  const { of, page } = source;
  const documentId = of === 'document' ? source.documentId : '';
  const sha256 = of === 'reference' ? source.sha256 : '';
  const document = useCall('document.picture', { documentId, page }, { enabled: of === 'document' });
  const image = useCall('reference.image', { sha256 }, { enabled: of === 'reference' });
  if (of === 'document') {
    return { data: document.data ?? null, error: document.error, refetch: () => void document.refetch() };
  }
  const pages = image.data?.pages ?? [];
  const found = pages.find((each) => each.page === page);
  return {
    data: found ? { ...found, pageCount: pages.length } : null,
    error: image.error ?? (image.data && !found ? new LoepError('not-found', NO_PAGE) : null),
    refetch: () => void image.refetch(),
  };
}

/** A picture as it comes; throws the LoepError that came instead of it. */
async function fetchPicture(address: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(address, { signal }).catch(cannotBeReached);
  if (!response.ok) await replyOf(response);
  return response.blob();
}
