import type { SKRSContext2D } from '@napi-rs/canvas';
import { between, pick, type Random } from './seed.ts';
import type { Area, Sheet } from './sheet.ts';

/** A drawn face of nobody: head, hair and shoulders in soft shades. */
export function drawPortrait(sheet: Sheet, random: Random, area: Area): void {
  const { ctx, px } = sheet;
  const skin = pick(random, ['#d9b294', '#c2926f', '#8d6248', '#e3c3a8']);
  const hair = pick(random, ['#2b221d', '#4b3524', '#6f6a66', '#7a5a33']);
  const wide = between(random, 0.92, 1.08);
  sheet.mark('portrait', area);
  ctx.save();
  ctx.beginPath();
  ctx.rect(px(area.xMm), px(area.yMm), px(area.widthMm), px(area.heightMm));
  ctx.clip();
  ctx.translate(px(area.xMm), px(area.yMm));
  ctx.scale(px(area.widthMm) / 100, px(area.heightMm) / 128);
  const wall = ctx.createLinearGradient(0, 0, 0, 128);
  wall.addColorStop(0, '#dfe4e6');
  wall.addColorStop(1, '#c6ced2');
  ctx.fillStyle = wall;
  ctx.fillRect(0, 0, 100, 128);
  drawBust(ctx, skin, hair, wide);
  drawFeatures(ctx, random, hair);
  ctx.restore();
}

function oval(ctx: SKRSContext2D, fill: string, x: number, y: number, rx: number, ry: number): void {
  ctx.fillStyle = fill;
  ctx.beginPath();
  ctx.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  ctx.fill();
}

function drawBust(ctx: SKRSContext2D, skin: string, hair: string, wide: number): void {
  oval(ctx, hair, 50, 50, 30 * wide, 37);
  ctx.fillStyle = skin;
  ctx.fillRect(39, 78, 22, 28);
  oval(ctx, 'rgba(40, 20, 10, 0.25)', 50, 88, 12, 7);
  oval(ctx, '#39424f', 50, 130, 46, 27);
  ctx.fillStyle = '#e9ebee';
  ctx.beginPath();
  for (const [x, y] of [
    [38, 102],
    [50, 118],
    [62, 102],
    [56, 128],
    [44, 128],
  ] as const)
    ctx.lineTo(x, y);
  ctx.closePath();
  ctx.fill();
  const light = ctx.createRadialGradient(44, 50, 6, 50, 58, 38);
  light.addColorStop(0, 'rgba(255, 255, 255, 0.28)');
  light.addColorStop(1, 'rgba(60, 25, 10, 0.28)');
  for (const fill of [skin, light]) {
    ctx.fillStyle = fill;
    ctx.beginPath();
    ctx.ellipse(50, 58, 25 * wide, 33, 0, 0, Math.PI * 2);
    ctx.fill();
  }
  ctx.fillStyle = hair;
  ctx.beginPath();
  ctx.moveTo(50 - 27 * wide, 50);
  ctx.bezierCurveTo(28, 12, 74, 12, 50 + 27 * wide, 50);
  ctx.bezierCurveTo(64, 28, 44, 40, 50 - 27 * wide, 50);
  ctx.fill();
}

function drawFeatures(ctx: SKRSContext2D, random: Random, hair: string): void {
  const eyesY = between(random, 53, 57);
  const apart = between(random, 10, 12);
  for (const side of [-1, 1]) {
    oval(ctx, '#f4f1ec', 50 + side * apart, eyesY, 4.4, 2.2);
    oval(ctx, '#3b2c22', 50 + side * apart, eyesY, 2, 2.1);
    ctx.fillStyle = hair;
    ctx.fillRect(50 + side * apart - 5.5, eyesY - 6.5, 11, 1.8);
  }
  ctx.strokeStyle = 'rgba(70, 35, 20, 0.65)';
  ctx.lineWidth = 1.3;
  ctx.beginPath();
  ctx.moveTo(49, eyesY + 4);
  ctx.lineTo(46.5, eyesY + 15);
  ctx.lineTo(52, eyesY + 16);
  ctx.stroke();
  ctx.strokeStyle = '#8c4a40';
  ctx.lineWidth = 2.2;
  ctx.beginPath();
  ctx.moveTo(42, eyesY + 23);
  ctx.quadraticCurveTo(50, eyesY + between(random, 23, 26), 58, eyesY + 23);
  ctx.stroke();
}
