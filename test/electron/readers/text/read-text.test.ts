import { afterAll, describe, expect, it } from 'vitest';
import { closeText, readText } from '../../../../electron/readers/text/read-text.ts';
import type { GreyRaster } from '../../../../shared/imaging/raster.ts';
import { boxToPage } from '../../../../shared/imaging/turn.ts';
import { turnGrey } from '../../../../shared/imaging/turn-grey.ts';
import type { Box } from '../../../../shared/model/region.ts';
import type { PageText } from '../../../../shared/model/words.ts';
import { asPageImage, type DrawnPage, drawPage } from '../drawn-page.ts';

const ENGLISH =
  'The registrar of the municipality declares that the person named below was entered in the register of births on the date given. This extract was issued at the request of the person concerned and may be used for the purpose stated. It was compared with the original deed and found to agree.';
const FRENCH =
  "La mairie certifie que la personne désignée ci-dessous a été inscrite au registre des naissances à la date indiquée. Le présent extrait est délivré à la demande de l'intéressé et peut être utilisé aux fins énoncées. Les mentions sont conformes à l'acte original.";
const DUTCH =
  'De gemeente verklaart dat de hieronder genoemde persoon op de vermelde datum is ingeschreven in het register van geboorten. Dit uittreksel is afgegeven op verzoek van de betrokkene en mag worden gebruikt voor het genoemde doel.';
const RUSSIAN =
  'Настоящим удостоверяется, что указанное ниже лицо было внесено в реестр рождений в указанный день. Эта выписка выдана по просьбе заявителя и может быть использована для указанной цели. Сведения сверены с подлинным актом и признаны верными.';
const UKRAINIAN =
  'Цим засвідчується, що зазначену нижче особу внесено до реєстру народжень у вказаний день. Цей витяг видано на прохання заявника і може бути використаний для зазначеної мети. Відомості звірено з первинним актом і визнано вірними.';
const GREEK =
  'Βεβαιώνεται ότι το παρακάτω πρόσωπο έχει εγγραφεί στο μητρώο γεννήσεων κατά την αναφερόμενη ημερομηνία. Το παρόν απόσπασμα χορηγείται ύστερα από αίτηση του ενδιαφερομένου και μπορεί να χρησιμοποιηθεί για τον σκοπό που αναφέρεται.';

afterAll(() => closeText());

function textOf(page: PageText): string {
  return page.lines.map(({ text }) => text).join('\n');
}

function drawnText({ lines }: DrawnPage): string {
  return lines.map(({ text }) => text).join('\n');
}

/** Largest distance between the sides of two boxes, pixels. */
function distance(a: Box, b: Box): number {
  return Math.max(
    Math.abs(a.x - b.x),
    Math.abs(a.y - b.y),
    Math.abs(a.x + a.width - b.x - b.width),
    Math.abs(a.y + a.height - b.y - b.height),
  );
}

describe('readText', () => {
  it('puts lines, words and baselines where they were drawn', async () => {
    const drawn = drawPage([ENGLISH]);
    const page = await readText(asPageImage(drawn.raster));
    expect(textOf(page)).toBe(drawnText(drawn));
    expect({ ...page, lines: [] }).toEqual({
      page: 1,
      turn: 0,
      languages: ['eng'],
      script: null,
      unread: null,
      lines: [],
    });
    for (const [at, line] of page.lines.entries()) {
      expect(distance(line.box, drawn.lines[at]!.box)).toBeLessThanOrEqual(4);
      expect(Math.abs(line.baseline.y0 - drawn.lines[at]!.baselineY)).toBeLessThanOrEqual(3);
      expect(line.words.map(({ text }) => text).join(' ')).toBe(line.text);
      for (const word of line.words) expect(word.symbols.map(({ text }) => text).join('')).toBe(word.text);
    }
    expect(structuredClone(page)).toEqual(JSON.parse(JSON.stringify(page)));
  });

  it.each([90, 180, 270] as const)('finds a page that must be turned by %i degrees', async (turn) => {
    const drawn = drawPage([ENGLISH]);
    const back = turn === 180 ? 180 : turn === 90 ? 270 : 90;
    const scanned: GreyRaster = turnGrey(drawn.raster, back);
    const page = await readText(asPageImage(scanned));
    expect(page.turn).toBe(turn);
    expect(textOf(page)).toBe(drawnText(drawn));
    const onPage = boxToPage(drawn.lines[0]!.box, scanned, turn);
    expect(distance(page.lines[0]!.box, onPage)).toBeLessThanOrEqual(4);
    const { x0, y0, x1, y1 } = page.lines[0]!.baseline;
    const along = { 90: y0 - y1, 180: x0 - x1, 270: y1 - y0 }[turn];
    expect(along).toBeGreaterThan(700);
  });

  it('reads French as French', async () => {
    const drawn = drawPage([FRENCH]);
    const page = await readText(asPageImage(drawn.raster));
    expect(page.languages).toEqual(['fra']);
    expect(textOf(page)).toBe(drawnText(drawn));
  });

  it('reads a page of two languages in both', async () => {
    const drawn = drawPage([DUTCH, DUTCH, FRENCH]);
    const page = await readText(asPageImage(drawn.raster));
    expect(page.languages).toEqual(['nld', 'fra']);
    expect(textOf(page)).toBe(drawnText(drawn));
    expect(distance(page.lines.at(-1)!.box, drawn.lines.at(-1)!.box)).toBeLessThanOrEqual(4);
  });

  it('reads in the languages asked for and in no other', async () => {
    const page = await readText(asPageImage(drawPage([FRENCH]).raster), { languages: ['eng'] });
    expect(page.languages).toEqual(['eng']);
  });

  it('reads Ukrainian, and says when Cyrillic is not Ukrainian', async () => {
    const drawn = drawPage([UKRAINIAN]);
    const ukrainian = await readText(asPageImage(drawn.raster));
    expect({ ...ukrainian, lines: [] }).toMatchObject({
      languages: ['ukr'],
      script: 'Cyrillic',
      unread: null,
    });
    expect(textOf(ukrainian)).toBe(drawnText(drawn));
    const russian = await readText(asPageImage(drawPage([RUSSIAN]).raster));
    expect(russian).toMatchObject({ script: 'Cyrillic', unread: 'Cyrillic, not Ukrainian' });
  });

  it('names a script that it has no model for', async () => {
    const page = await readText(asPageImage(drawPage([GREEK, GREEK]).raster));
    expect(page).toEqual({ page: 1, turn: 0, languages: [], script: 'Greek', unread: 'Greek', lines: [] });
  });

  it('maps a page of 600 dpi back to its own pixels', async () => {
    const drawn = drawPage([ENGLISH], { width: 2480, height: 2000, fontPx: 60 });
    const page = await readText(asPageImage(drawn.raster, 600));
    expect(textOf(page)).toBe(drawnText(drawn));
    for (const [at, line] of page.lines.entries()) {
      expect(distance(line.box, drawn.lines[at]!.box)).toBeLessThanOrEqual(6);
    }
  });

  it('maps a page of 100 dpi back to its own pixels', async () => {
    const drawn = drawPage([ENGLISH], { width: 827, height: 1169, fontPx: 16 });
    const page = await readText(asPageImage(drawn.raster, 100));
    expect(textOf(page)).toBe(drawnText(drawn));
    for (const [at, line] of page.lines.entries()) {
      expect(distance(line.box, drawn.lines[at]!.box)).toBeLessThanOrEqual(3);
    }
  });

  it('gives the same reading of a page whatever was read before it', async () => {
    const image = asPageImage(drawPage([DUTCH]).raster);
    const first = await readText(image);
    await readText(asPageImage(drawPage([FRENCH]).raster));
    expect(await readText(image)).toEqual(first);
  });

  it.each([
    [1240, 1754],
    [1, 1],
    [5, 3],
    [3, 700],
  ])('reads nothing on a blank page of %i by %i', async (width, height) => {
    const data = new Uint8Array(width * height).fill(255);
    const page = await readText(asPageImage({ width, height, channels: 1, data }));
    expect(page.lines).toEqual([]);
  });
});
