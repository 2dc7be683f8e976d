import type { Box } from '../../../model/region.ts';
import type { Text } from '../../../model/text.ts';
import {
  type CommonSpectrum,
  commonSpectrum,
  type Frequency,
  placeOf,
  standsOut,
} from '../../spectrum/common-peaks.ts';
import { redAgainstGreen } from '../../spectrum/red-against-green.ts';
import { spreadTiles } from '../../spectrum/tile-places.ts';
import { TILE_PX, type TilePlace, tileSpectra } from '../../spectrum/tile-spectra.ts';
import type { TracePage } from '../detector.ts';
import { hundredths } from './around.ts';
import type { EffectMaker } from './effect-maker.ts';

/** Side of the picture of frequencies: each cell is the strongest of two by two. */
const CELLS = TILE_PX / 2;
/** Bright stands out so many times from what is beside it, as a power of two. */
const BRIGHTEST = 4;
const MOST_TILES = 8;
/** Side of the part that is shown enlarged: some ten rows of dots. */
const ENLARGED_PX = 56;

/** The dots of a screened print, enlarged, and the frequencies that they leave. */
export const screenedEffect: EffectMaker = maker(true, {
  en: 'Left a part of the page, enlarged. Right what repeats regularly in more than half of the page: coarse in the middle, fine at the rim. Rows of dots make the bright points in the circles, at right angles to each other; solid lines that bend make none.',
  nl: 'Links een deel van de pagina, vergroot. Rechts wat zich op meer dan de helft van de pagina regelmatig herhaalt: grof in het midden, fijn aan de rand. Rijen punten geven de heldere stippen in de cirkels, haaks op elkaar; doorlopende, gebogen lijnen geven die niet.',
});

/** The grid of a screen, enlarged, and the frequency that it leaves. */
export const screenEffect: EffectMaker = maker(false, {
  en: 'Left a part of the picture, enlarged. Right what repeats regularly in more than half of the picture: coarse in the middle, fine at the rim. The grid of a screen makes the bright points in the circles; paper makes none.',
  nl: 'Links een deel van het beeld, vergroot. Rechts wat zich op meer dan de helft van het beeld regelmatig herhaalt: grof in het midden, fijn aan de rand. Het raster van een beeldscherm geeft de heldere stippen in de cirkels; papier geeft die niet.',
});

function maker(isSquare: boolean, caption: Text): EffectMaker {
  return {
    needsText: true,
    show({ raster, grey: light }: TracePage, box, look) {
      const seen = look();
      const grey = seen?.measures.inColour ? redAgainstGreen(raster) : light;
      const tiles = spreadTiles(grey, box, MOST_TILES);
      if (seen === null || tiles.length === 0) return null;
      const at = { across: seen.measures.across!, down: seen.measures.down! };
      const spectra = tileSpectra(grey, tiles);
      const spectrum = commonSpectrum(spectra, { reach: 1, share: 0.5 });
      const opposite = (each: Frequency) => ({ across: -each.across, down: -each.down });
      const turned = { across: -at.down, down: at.across };
      const peaks = [at, opposite(at), ...(isSquare ? [turned, opposite(turned)] : [])];
      return {
        kind: 'spectrum',
        area: enlarged(clearest(tiles, spectra, at), box),
        columns: CELLS,
        rows: CELLS,
        values: cellsOf(spectrum),
        // A cell is two frequencies wide, and its middle lies between them.
        peaks: peaks.map(({ across, down }) => ({
          x: 0.5 + (across + 1) / TILE_PX,
          y: 0.5 + (down + 1) / TILE_PX,
        })),
        caption,
      };
    },
  };
}

/** The spectrum as a picture, frequency zero in its middle. */
function cellsOf(spectrum: CommonSpectrum): number[] {
  return Array.from({ length: CELLS * CELLS }, (_, cell) => {
    const across = 2 * (cell % CELLS) - CELLS;
    const down = 2 * Math.floor(cell / CELLS) - CELLS;
    let most = 0;
    for (const [x, y] of [
      [across, down],
      [across + 1, down],
      [across, down + 1],
      [across + 1, down + 1],
    ] as const) {
      const place = placeOf(x, y);
      if (place >= 0 && spectrum.powers[place] !== 0)
        most = Math.max(most, standsOut(spectrum, { across: x, down: y }));
    }
    return hundredths(most / BRIGHTEST);
  });
}

/** The tile in which the frequency is strongest against all that is in it. */
function clearest(tiles: readonly TilePlace[], spectra: readonly Float32Array[], at: Frequency): TilePlace {
  const place = placeOf(at.across, at.down);
  const shares = spectra.map((spectrum) => spectrum[place]! / spectrum.reduce((sum, each) => sum + each, 1));
  return tiles[shares.indexOf(Math.max(...shares))]!;
}

function enlarged({ x, y }: TilePlace, box: Box): Box {
  const middle = (TILE_PX - ENLARGED_PX) / 2;
  const side = Math.min(ENLARGED_PX, box.width, box.height);
  return { x: x + middle, y: y + middle, width: side, height: side };
}
