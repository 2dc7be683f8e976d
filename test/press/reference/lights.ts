import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Box } from '../../../shared/model/region.ts';
import { familyOf } from '../faces.ts';
import type { Sheet } from '../sheet.ts';
import { type Art, boxOfItem, type FaceLayout, type Item } from './layout.ts';
import { drawFibres } from './line-art.ts';
import type { LightLayer } from './plan.ts';

/** What glows on a document under ultraviolet light. */
export interface Glow {
  readonly words: string;
  /** Item that glows as a whole. */
  readonly item: string;
  readonly colour: string;
}

type Tone = (grey: number) => readonly [number, number, number];

/** Security paper stays dark under ultraviolet light: a deep violet in which print is darker still. */
const ULTRAVIOLET: Tone = (grey) => [grey * 0.11, grey * 0.09, 16 + grey * 0.2];
/** Light through the sheet: a warm ground, print of both sides pale. */
const THROUGH: Tone = (grey) => [150 + grey * 0.34, 142 + grey * 0.34, 118 + grey * 0.34];
const FROM_THE_SIDE: Tone = (grey) => [30 + grey * 0.62, 30 + grey * 0.62, 32 + grey * 0.62];

/** The face as it looks under another light, drawn. */
export function inLight(layout: FaceLayout, light: LightLayer, glow: Glow): FaceLayout {
  if (light === 'IR') return { ...layout, paper: '#e6e6e6', items: layout.items.flatMap(absorbing) };
  const box = { x: 0, y: 0, width: layout.widthMm, height: layout.heightMm };
  const draw: Art['draw'] = (sheet, random) => {
    if (light === 'UV365') {
      retone(sheet, ULTRAVIOLET);
      if (layout.cornerMm === undefined)
        drawFibres(sheet, random, box, 70, ['#ff6a5a', '#6aa8ff', '#ffee6a'], 0.4);
      drawGlow(sheet, layout, glow);
    } else if (light === 'TRANS') {
      retone(sheet, THROUGH);
      drawWatermark(sheet);
    } else {
      retone(sheet, FROM_THE_SIDE);
      drawRelief(sheet);
    }
  };
  return { ...layout, items: [...layout.items, { kind: 'art', id: 'light', box, draw }] };
}

/** What stays black in infrared: the number, what is typed and toned; the rest drops out. */
function absorbing(item: Item): Item[] {
  if (item.kind === 'field') return [{ ...item, colour: '#1a1a1a' }];
  return item.kind === 'mrz' ? [item] : [];
}

function retone({ ctx }: Sheet, tone: Tone): void {
  const whole: Box = { x: 0, y: 0, width: ctx.canvas.width, height: ctx.canvas.height };
  const image = ctx.getImageData(whole.x, whole.y, whole.width, whole.height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    const grey = 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!;
    const [red, green, blue] = tone(grey);
    data[at] = red;
    data[at + 1] = green;
    data[at + 2] = blue;
  }
  ctx.putImageData(image, 0, 0);
}

function drawGlow(sheet: Sheet, layout: FaceLayout, { words, item, colour }: Glow): void {
  const { ctx, px } = sheet;
  const place = boxOfItem(layout, item);
  const art = layout.items.find((each) => each.id === item);
  ctx.save();
  ctx.globalCompositeOperation = 'lighter';
  ctx.shadowColor = colour;
  ctx.shadowBlur = px(0.8);
  if (art?.kind === 'art') ctx.drawImage(inOneColour(sheet, art, colour), 0, 0);
  ctx.font = `${px(layout.widthMm / 14)}px ${familyOf('sans-bold')}`;
  ctx.textAlign = 'center';
  ctx.fillStyle = 'rgba(200, 240, 90, 0.6)';
  const isLarge = layout.cornerMm === undefined && layout.widthMm > 180;
  const middle = isLarge ? layout.widthMm / 2 : place.x + place.width / 2;
  const low = isLarge ? layout.heightMm * 0.86 : place.y + place.height * 0.6;
  ctx.fillText(words, px(middle), px(low));
  ctx.restore();
}

/** The art in one glowing colour on nothing. */
function inOneColour(sheet: Sheet, art: Art, colour: string): Canvas {
  const canvas = createCanvas(sheet.ctx.canvas.width, sheet.ctx.canvas.height);
  const ctx = canvas.getContext('2d');
  art.draw({ ...sheet, ctx }, () => 0.5);
  ctx.globalCompositeOperation = 'source-atop';
  ctx.globalAlpha = 0.8;
  ctx.fillStyle = colour;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Three peaks in soft tones, and the thread. */
function drawWatermark({ ctx, px, heightMm }: Sheet): void {
  ctx.save();
  for (const [middle, half, top, light] of [
    [86, 22, 140, 0.5],
    [124, 26, 128, 0.62],
    [106, 14, 152, 0.4],
  ] as const) {
    const shade = ctx.createLinearGradient(px(middle - half), 0, px(middle + half), 0);
    shade.addColorStop(0, `rgba(255, 252, 236, ${light})`);
    shade.addColorStop(0.55, 'rgba(255, 252, 236, 0.08)');
    shade.addColorStop(0.56, 'rgba(70, 60, 40, 0.42)');
    shade.addColorStop(1, 'rgba(70, 60, 40, 0.06)');
    ctx.fillStyle = shade;
    ctx.filter = `blur(${px(0.5)}px)`;
    ctx.beginPath();
    for (const [x, y] of [
      [middle - half, 190],
      [middle, top],
      [middle + half, 190],
    ] as const)
      ctx.lineTo(px(x), px(y));
    ctx.closePath();
    ctx.fill();
  }
  ctx.filter = 'none';
  ctx.fillStyle = 'rgba(40, 34, 26, 0.72)';
  ctx.fillRect(px(47.5), 0, px(1), px(heightMm));
  ctx.restore();
}

/** Letters and waves that throw a shadow. */
function drawRelief({ ctx, px }: Sheet): void {
  ctx.save();
  ctx.font = `${px(9)}px ${familyOf('sans-bold')}`;
  for (const [colour, off] of [
    ['rgba(255, 255, 255, 0.75)', -0.22],
    ['rgba(10, 10, 14, 0.6)', 0.22],
    ['rgba(128, 128, 130, 0.55)', 0],
  ] as const) {
    ctx.fillStyle = colour;
    ctx.strokeStyle = colour;
    ctx.lineWidth = px(0.25);
    ctx.fillText('UTO', px(58.5 + off), px(22.4 + off));
    for (let line = 0; line < 4; line++) {
      ctx.beginPath();
      for (let x = 56; x < 82; x += 0.5)
        ctx.lineTo(px(x + off), px(12.6 + line * 4 + Math.sin(x * 0.7) * 0.9 + off));
      ctx.stroke();
    }
  }
  ctx.restore();
}
