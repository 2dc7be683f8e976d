import { afterAll, expect, test } from 'vitest';
import { closeText, readText } from '../../../../electron/readers/text/read-text.ts';
import { toReadingSize } from '../../../../electron/readers/text/reading-size.ts';
import { inkChanges, MOST_INK_CHANGES } from '../../../../shared/imaging/ink-changes.ts';
import type { GreyRaster } from '../../../../shared/imaging/raster.ts';
import { asPageImage, drawPage } from '../drawn-page.ts';

const TEXT =
  'The registrar of the municipality declares that the person named below was entered in the register of births on the date given. This extract was issued at the request of the person concerned and may be used for the purpose stated.';

afterAll(() => closeText());

/** Stripes as a camera sees those of a screen: three pixels apart, in light and dark alike. */
function onScreen({ width, height, data }: GreyRaster): GreyRaster {
  const seen = data.map((level, at) => {
    const stripe = 1 + 0.45 * Math.cos((2 * Math.PI * (at % width)) / 2.9);
    return Math.min(255, Math.round((60 + 0.45 * level) * stripe));
  });
  return { width, height, channels: 1, data: seen };
}

test('a page without a pattern is read as it is', async () => {
  const { raster } = drawPage([TEXT]);
  expect(await toReadingSize(asPageImage(raster))).toEqual({ raster, scale: 1 });
});

test('text on a screen is read with its stripes smoothed away, and the page keeps them', async () => {
  const drawn = drawPage([TEXT]);
  const page = asPageImage(onScreen(drawn.raster));
  const before = Uint8Array.from(page.raster.data);
  expect(inkChanges(onScreen(drawn.raster))).toBeGreaterThan(MOST_INK_CHANGES);
  const { raster } = await toReadingSize(page);
  expect(inkChanges(raster)).toBeLessThan(MOST_INK_CHANGES / 2);
  expect(page.raster.data).toEqual(before);
  const { lines } = await readText(page);
  expect(lines.map(({ text }) => text).join('\n')).toBe(drawn.lines.map(({ text }) => text).join('\n'));
});
