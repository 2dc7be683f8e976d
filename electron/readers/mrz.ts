import { type FoundZone, findZone } from '../../shared/imaging/mrz/find-zone.ts';
import { cellBox, turnOf, zoneBox } from '../../shared/imaging/mrz/places.ts';
import type { MrzFormat, MrzReading } from '../../shared/model/mrz.ts';
import type { Box } from '../../shared/model/region.ts';
import type { PageText } from '../../shared/model/words.ts';
import { allowedAt } from '../../shared/rules/mrz/char-classes.ts';
import {
  type CombinedChar,
  combineReadings,
  type EngineReading,
  isDisputed,
} from '../../shared/rules/mrz/combine.ts';
import { formatOfLines, MRZ_FORMATS, type MrzFormatRule } from '../../shared/rules/mrz/formats.ts';
import { parseMrzAs } from '../../shared/rules/mrz/parse.ts';
import { engineReading } from './mrz-engine.ts';
import type { PageImage } from './reader.ts';
import { boxOnPage, seenFromAbove } from './seen-from-above.ts';

/** Share of characters on which both readings must agree for the lines to be given at all. */
const LEAST_AGREED = 0.7;

/** Confidence that every character of a verified zone must have. */
const VERIFIED_CONFIDENCE = 0.8;

/**
 * Finds the machine-readable zone of a page and reads it twice, independently: by the shapes of the typeface
 * and by the older Tesseract. Null when there is no zone.
 *
 * `text`, when there is one, tells which way the print runs; without it all four ways are tried just the same. A zone
 * that is read in the text and not found where it lies slantwise is looked for as it looks from above.
 */
export async function readMrz(image: PageImage, text: PageText | null): Promise<MrzReading | null> {
  const found = await readZone(image, text);
  if (found !== null || !hasFillers(text)) return found;
  const above = seenFromAbove(image);
  const zone = above && (await readZone(above.image, text));
  if (!zone) return null;
  const place = <T extends { readonly box: Box }>(one: T): T => ({
    ...one,
    box: boxOnPage(one.box, above.toPage),
  });
  return { ...place(zone), chars: zone.chars.map((line) => line.map(place)) };
}

/** Whether what was read looks like lines of a zone: other print has no runs of fillers. */
function hasFillers(text: PageText | null): boolean {
  return text?.lines.some((line) => line.text.includes('<<')) ?? false;
}

async function readZone(image: PageImage, text: PageText | null): Promise<MrzReading | null> {
  const zone = findZone(image.raster, text?.turn ?? 0);
  if (!zone) return null;
  const place = { page: image.page, turn: turnOf(zone.lines[0]!.strip.frame), box: zoneBox(zone.lines) };
  const first = await Promise.all(zone.lines.map((line) => engineReading(line, 'plain')));
  const rule = formatOf(zone, first[0]!);
  const chars = rule && (await readChars(zone, rule, first));
  if (!chars || shareAgreed(chars) < LEAST_AGREED) {
    return { ...place, format: shapeFormat(zone), readable: false, lines: [], chars: [], verified: false };
  }
  const lines = chars.map((line) => line.map(({ char }) => char).join(''));
  return {
    ...place,
    format: rule.format,
    readable: true,
    lines,
    chars: chars.map((line, at) =>
      line.map((char, cell) => ({ ...char, box: cellBox(zone.lines[at]!, cell) })),
    ),
    verified: isVerified(rule, chars, lines),
  };
}

/** The format by number and length of lines and by how either reading begins; null when none fits. */
function formatOf({ lines }: FoundZone, engine: readonly EngineReading[]): MrzFormatRule | null {
  const { matches } = lines[0]!;
  const beginnings = [matches, engine].map((reading) =>
    reading
      .slice(0, 5)
      .map((one) => one?.char ?? ' ')
      .join(''),
  );
  const fits = (rule: MrzFormatRule, beginning: string) =>
    rule.lineCount === lines.length && rule.lineLength === matches.length && rule.begins.test(beginning);
  return MRZ_FORMATS.find((rule) => beginnings.some((beginning) => fits(rule, beginning))) ?? null;
}

function shapeFormat({ lines }: FoundZone): MrzFormat {
  if (lines.length === 3) return 'TD1';
  return lines[0]!.matches.length === 44 ? 'TD3' : 'TD2';
}

/** Both readings put together; a line on which they differ is looked at once more by the engine. */
async function readChars(
  { lines }: FoundZone,
  rule: MrzFormatRule,
  firstLooks: readonly (readonly EngineReading[])[],
): Promise<CombinedChar[][]> {
  const engines: EngineReading[][] = [];
  for (const [at, line] of lines.entries()) {
    const first = firstLooks[at]!;
    const differs = (reading: readonly EngineReading[], column: number) =>
      isDisputed(line.matches[column]!, reading[column]!, allowedAt(rule, at, column));
    const disputed = first.map((_, column) => differs(first, column));
    if (!disputed.includes(true)) {
      engines.push([...first]);
      continue;
    }
    const second = await engineReading(line, 'thin');
    engines.push(
      first.map((one, column) => (disputed[column] && !differs(second, column) ? second[column]! : one)),
    );
  }
  return combineReadings(
    rule,
    lines.map(({ matches }) => matches),
    engines,
  );
}

function shareAgreed(chars: readonly (readonly CombinedChar[])[]): number {
  const all = chars.flat();
  return all.filter(({ agreed }) => agreed).length / all.length;
}

function isVerified(
  rule: MrzFormatRule,
  chars: readonly (readonly CombinedChar[])[],
  lines: readonly string[],
): boolean {
  const sure = chars.flat().every(({ agreed, confidence }) => agreed && confidence >= VERIFIED_CONFIDENCE);
  const digits = parseMrzAs(rule, lines).digits;
  return sure && formatOfLines(lines) === rule && digits.every(({ holds }) => holds);
}
