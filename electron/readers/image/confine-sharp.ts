import sharp from 'sharp';

/** The loaders of libvips that the pages reader uses. */
const LOADERS = [
  'VipsForeignLoadJpegBuffer',
  'VipsForeignLoadPngBuffer',
  'VipsForeignLoadTiffBuffer',
  'VipsForeignLoadWebpBuffer',
  'VipsForeignLoadHeifBuffer',
];

/**
 * Leaves sharp only what the pages reader needs: five loaders, no cache, one thread.
 *
 * Holds for the whole process, so a worker calls it once at its start; a program that makes images (SVG to
 * PNG, say) does not. The reader itself trusts no loader: it compares the decoder with the file's first bytes.
 */
export function confineSharp(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: LOADERS });
  sharp.cache(false);
  sharp.concurrency(1);
}
