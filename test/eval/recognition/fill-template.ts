import { createCanvas, ImageData, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import { MM_PER_INCH } from '../../../shared/model/units.ts';
import type { PressedDocument } from '../../press/document.ts';
import { familyOf } from '../../press/faces.ts';
import { checkDigit, inMrzLetters, type MrzEntries, td1Lines, td3Lines } from '../../press/mrz-lines.ts';
import { dayIn, inFigures, inMrz, makePerson, NAMES } from '../../press/people.ts';
import { between, partSeed, pick, type Random, seeded, wholeBetween } from '../../press/seed.ts';
import type { TemplateFace, TemplatePlace } from './docxpand-faces.ts';

/** The picture of an empty face, its corners filled with white. */
export interface EmptyFace {
  readonly face: TemplateFace;
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

/** Reads the picture of a face. */
export async function readTemplate(face: TemplateFace, file: string): Promise<EmptyFace> {
  const { data, info } = await sharp(file)
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { face, width: info.width, height: info.height, rgba: new Uint8ClampedArray(data) };
}

/** The face filled in for a person of the seed: what stood in its variable places is painted over first. */
export function fillTemplate({ face, width, height, rgba }: EmptyFace, seed: number): PressedDocument {
  const ctx = createCanvas(width, height).getContext('2d');
  const pixels = Uint8ClampedArray.from(rgba);
  for (const place of face.places)
    if (place[0] !== 'mark' && place[0] !== 'photo') paintOver(pixels, width, place);
  ctx.putImageData(new ImageData(pixels, width, height), 0, 0);
  const random = seeded(partSeed(seed, `${face.template} ${face.side}`));
  const values = valuesOf(random);
  const lines: string[] = [];
  for (const place of face.places) {
    const [kind] = place;
    if (kind === 'text' || kind === 'light-text')
      writeValue(ctx, place, pick(random, values), kind === 'text');
    if (kind === 'photo') paintPortrait(ctx, place, random);
    if (kind === 'signature') scribble(ctx, place, random);
    if (kind === 'code') paintBars(ctx, place, random);
    if (kind === 'mrz' || kind === 'light-mrz') {
      lines.push(...zoneOf(face, random));
      printZone(ctx, place, lines, kind === 'mrz');
    }
  }
  const { data } = ctx.getImageData(0, 0, width, height);
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) rgb.set(data.subarray(4 * at, 4 * at + 3), 3 * at);
  const dpi = (width * MM_PER_INCH) / face.widthMm;
  return {
    raster: { width, height, channels: 3, data: rgb },
    dpi,
    widthMm: face.widthMm,
    heightMm: (height * face.widthMm) / width,
    tiltDeg: 0,
    lines: [],
    fields: [],
    marks: [],
    mrz: lines.length > 0 ? lines : null,
  };
}

/** Each row of the place becomes a run from the ground left of it to that right of it. */
function paintOver(pixels: Uint8ClampedArray, width: number, [, x, y, across, down]: TemplatePlace): void {
  const from = Math.max(0, x - 2);
  const to = Math.min(width - 1, x + across + 2);
  for (let row = y; row < y + down; row++) {
    for (let channel = 0; channel < 3; channel++) {
      const left = pixels[(row * width + from) * 4 + channel]!;
      const right = pixels[(row * width + to) * 4 + channel]!;
      for (let column = x; column < x + across; column++) {
        const share = (column - from) / (to - from);
        pixels[(row * width + column) * 4 + channel] = left + share * (right - left);
      }
    }
  }
}

function valuesOf(random: Random): string[] {
  const language = pick(random, ['en', 'nl', 'fr', 'de'] as const);
  const person = makePerson(random, language, [1950, 2004]);
  const names = NAMES[language];
  return [
    person.surname,
    person.surname.toUpperCase(),
    person.forenames,
    pick(random, names.places),
    pick(random, names.places).toUpperCase(),
    inFigures(person.birth, language),
    inFigures(dayIn(random, wholeBetween(random, 2015, 2030)), language),
    `${pick(random, ['X', 'K', 'T'])}${wholeBetween(random, 1_000_000, 99_999_999)}`,
    `${wholeBetween(random, 1, 199)} ${pick(random, names.surnames)}`,
  ];
}

function writeValue(
  ctx: SKRSContext2D,
  [, x, y, width, height]: TemplatePlace,
  value: string,
  isDark: boolean,
): void {
  ctx.fillStyle = isDark ? '#16161c' : '#eef0ea';
  if (height > 2 * width) {
    ctx.save();
    ctx.translate(x + width, y);
    ctx.rotate(Math.PI / 2);
    writeRun(ctx, value, 0, 0, height, width);
    ctx.restore();
  } else writeRun(ctx, value, x, y, width, height);
}

function writeRun(
  ctx: SKRSContext2D,
  text: string,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  ctx.font = `${Math.min(28, height * 0.95)}px ${familyOf('sans')}`;
  const wide = ctx.measureText(text).width;
  const squeeze = Math.min(1, width / wide);
  ctx.save();
  ctx.translate(x + 2, y + height * 0.78);
  ctx.scale(squeeze, 1);
  ctx.fillText(text, 0, 0);
  ctx.restore();
}

function paintPortrait(ctx: SKRSContext2D, [, x, y, width, height]: TemplatePlace, random: Random): void {
  ctx.fillStyle = pick(random, ['#cfd4d6', '#b9c2ca', '#dcd8d0']);
  ctx.fillRect(x, y, width, height);
  const skin = pick(random, ['#d9b294', '#c2926f', '#8d6248', '#e3c3a8']);
  const parts: [string, number, number, number, number][] = [
    [pick(random, ['#2b221d', '#4b3524', '#6f6a66']), 0.5, 0.36, 0.3, 0.26],
    [pick(random, ['#30405c', '#5c3030', '#2f4a38']), 0.5, 1, 0.45, 0.26],
    [skin, 0.5, 0.44, between(random, 0.2, 0.25), between(random, 0.21, 0.26)],
    ['#3a2a22', 0.42, 0.42, 0.03, 0.015],
    ['#3a2a22', 0.58, 0.42, 0.03, 0.015],
    ['#8a4a40', 0.5, 0.56, 0.07, 0.018],
  ];
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.clip();
  for (const [colour, cx, cy, rx, ry] of parts) {
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.ellipse(x + cx * width, y + cy * height, rx * width, ry * height, 0, 0, 2 * Math.PI);
    ctx.fill();
  }
  ctx.restore();
}

function scribble(ctx: SKRSContext2D, [, x, y, width, height]: TemplatePlace, random: Random): void {
  ctx.strokeStyle = '#1a1a2c';
  ctx.lineWidth = 2.5;
  ctx.beginPath();
  ctx.moveTo(x + 4, y + height / 2);
  for (let step = 1; step <= 7; step++) {
    const at = x + (step * width) / 7.5;
    ctx.quadraticCurveTo(
      at - width / 12,
      y + between(random, 0, height),
      at,
      y + between(random, 0.2, 0.8) * height,
    );
  }
  ctx.stroke();
}

function paintBars(ctx: SKRSContext2D, [, x, y, width, height]: TemplatePlace, random: Random): void {
  ctx.fillStyle = '#fbfbfb';
  ctx.fillRect(x, y, width, height);
  ctx.fillStyle = '#111111';
  for (let at = x + 8; at < x + width - 8; ) {
    const bar = wholeBetween(random, 2, 9);
    ctx.fillRect(at, y + 2, bar, height - 4);
    at += bar + wholeBetween(random, 2, 9);
  }
}

/** A zone of the state that every template of a series has as its own. */
function zoneOf({ template }: TemplateFace, random: Random): string[] {
  const person = makePerson(random, pick(random, ['en', 'nl', 'fr', 'de'] as const), [1955, 2004]);
  const entries: MrzEntries = {
    documentCode: template.startsWith('pp') ? 'P' : 'I',
    issuer: issuerOf(template),
    documentNumber: `X${wholeBetween(random, 10_000_000, 99_999_999)}`,
    nationality: issuerOf(template),
    birthDate: inMrz(person.birth),
    sex: person.sex,
    expiryDate: inMrz(dayIn(random, wholeBetween(random, 2027, 2034))),
    surname: person.surname,
    forenames: person.forenames,
  };
  if (template.includes('td1')) return td1Lines(entries);
  return template.includes('td3') ? td3Lines(entries) : td2Lines(entries);
}

/** Code of the state of a template in the zone: one of the codes that ISO leaves to its users. */
export function issuerOf(template: string): string {
  let sum = 0;
  for (const char of template) sum += char.charCodeAt(0);
  return `X${String.fromCharCode(65 + (sum % 26))}${String.fromCharCode(65 + (template.length % 26))}`;
}

/** The two lines of thirty-six of ICAO Doc 9303-6. */
function td2Lines(entries: MrzEntries): string[] {
  const filled = (text: string, length: number) => text.slice(0, length).padEnd(length, '<');
  const names = `${inMrzLetters(entries.surname)}<<${inMrzLetters(entries.forenames)}`;
  const checked = (text: string) => `${text}${checkDigit(text)}`;
  const [number, birth, expiry] = [
    checked(filled(entries.documentNumber, 9)),
    checked(entries.birthDate),
    checked(entries.expiryDate),
  ];
  const optional = filled('', 7);
  const composite = checkDigit(`${number}${birth}${expiry}${optional}`);
  return [
    filled(`${filled(entries.documentCode, 2)}${entries.issuer}${names}`, 36),
    `${number}${entries.nationality}${birth}${entries.sex}${expiry}${optional}${composite}`,
  ];
}

function printZone(
  ctx: SKRSContext2D,
  [, x, y, width, height]: TemplatePlace,
  lines: readonly string[],
  isDark: boolean,
): void {
  const pitch = (width - 16) / lines[0]!.length;
  ctx.fillStyle = isDark ? '#141414' : '#f4f4fa';
  ctx.font = `${pitch / 0.703}px ${familyOf('ocr-b')}`;
  for (const [at, line] of lines.entries()) {
    const base = y + ((at + 0.5) * height) / lines.length + pitch * 0.55;
    for (const [place, char] of [...line].entries()) ctx.fillText(char, x + 8 + place * pitch, base);
  }
}
