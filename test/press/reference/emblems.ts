import type { SKRSContext2D } from '@napi-rs/canvas';
import type { BoxMm } from '../../../shared/model/reference/basics.ts';
import { drawArms } from '../ornaments.ts';
import type { Sheet } from '../sheet.ts';

/** Arms of states that do not exist. Each is drawn 20 units wide and 24 high. */
export type Emblem =
  | 'montclair-shield'
  | 'montclair-roundel'
  | 'utopia-lighthouse'
  | 'utopia-ship'
  | 'copy'
  | 'utopia-2016';

type Draw = (ctx: SKRSContext2D) => void;

/** The shield of the press's ornaments in two colours: on the card of 2016, and as a forger draws arms. */
const PLAIN_ARMS = { copy: ['#7d2430', '#d8b24a'], 'utopia-2016': ['#27467c', '#d8b24a'] } as const;

const GOLD = '#c9a13b';
const DARK = '#37301f';

const PICTURES: Readonly<Record<Exclude<Emblem, keyof typeof PLAIN_ARMS>, Draw>> = {
  'montclair-shield': (ctx) => {
    path(
      ctx,
      [
        [2, 3],
        [18, 3],
        [18, 13],
        [16.5, 18],
        [10, 23],
        [3.5, 18],
        [2, 13],
      ],
      '#7c2331',
    );
    disc(ctx, 10, 8.4, 2.6, GOLD);
    path(
      ctx,
      [
        [3, 16.6],
        [7.4, 9.6],
        [9.4, 12.6],
        [12.2, 8.4],
        [17, 16.6],
        [10, 22],
      ],
      '#e8e6df',
    );
    path(
      ctx,
      [
        [7.4, 9.6],
        [9.4, 12.6],
        [8.2, 13.4],
        [7.2, 12.4],
        [6, 12],
      ],
      '#27406e',
    );
    path(
      ctx,
      [
        [12.2, 8.4],
        [14.4, 12.2],
        [12.6, 11.8],
        [11.4, 12.8],
        [10.4, 11.2],
      ],
      '#27406e',
    );
    path(
      ctx,
      [
        [6, 2.6],
        [6.6, 0.6],
        [8.4, 1.8],
        [10, 0.2],
        [11.6, 1.8],
        [13.4, 0.6],
        [14, 2.6],
      ],
      GOLD,
    );
  },
  'montclair-roundel': (ctx) => {
    disc(ctx, 10, 12, 9.8, '#1f5a52');
    disc(ctx, 10, 12, 8.4, '#eef0e6');
    path(
      ctx,
      [
        [2.6, 16],
        [6.4, 9],
        [8.6, 12.6],
        [11.4, 6.6],
        [14, 11.4],
        [15.2, 9.6],
        [17.4, 16],
      ],
      '#1f5a52',
    );
    path(
      ctx,
      [
        [11.4, 6.6],
        [13, 9.6],
        [11.6, 9.2],
        [10.6, 10.2],
        [10.2, 9.2],
      ],
      '#eef0e6',
    );
    star(ctx, 6.2, 6.6, 1.5, GOLD);
    for (let line = 0; line < 3; line++) {
      ctx.fillStyle = GOLD;
      ctx.fillRect(4.6 + line * 0.8, 17 + line * 1.1, 10.8 - line * 1.6, 0.55);
    }
    for (let leaf = 0; leaf < 28; leaf++) {
      const angle = (leaf / 28) * Math.PI * 2;
      disc(ctx, 10 + 9.1 * Math.cos(angle), 12 + 9.1 * Math.sin(angle), 0.42, GOLD);
    }
  },
  'utopia-lighthouse': (ctx) => {
    path(
      ctx,
      [
        [2, 2],
        [18, 2],
        [18, 15],
        [10, 23.4],
        [2, 15],
      ],
      '#24427a',
    );
    path(
      ctx,
      [
        [8.4, 18],
        [9, 8],
        [11, 8],
        [11.6, 18],
      ],
      '#f0ead8',
    );
    path(
      ctx,
      [
        [8.6, 7.6],
        [11.4, 7.6],
        [10.8, 5.4],
        [9.2, 5.4],
      ],
      GOLD,
    );
    path(
      ctx,
      [
        [11.6, 6],
        [17, 3.6],
        [17, 8.4],
      ],
      'rgba(226, 190, 90, 0.75)',
    );
    path(
      ctx,
      [
        [8.4, 6],
        [3, 3.6],
        [3, 8.4],
      ],
      'rgba(226, 190, 90, 0.75)',
    );
    waves(ctx, 16.4, '#cfe0ea');
    ctx.fillStyle = '#a53636';
    for (const y of [10, 13, 16]) ctx.fillRect(8.7, y, 2.6, 1.1);
  },
  'utopia-ship': (ctx) => {
    path(
      ctx,
      [
        [2, 4],
        [6, 2.4],
        [10, 4],
        [14, 2.4],
        [18, 4],
        [17.4, 14],
        [10, 23],
        [2.6, 14],
      ],
      '#f1ecdd',
    );
    path(
      ctx,
      [
        [4.6, 14.4],
        [15.6, 14.4],
        [13.6, 17.6],
        [6.6, 17.6],
      ],
      '#6b2230',
    );
    ctx.fillStyle = DARK;
    ctx.fillRect(9.8, 5, 0.5, 9.4);
    path(
      ctx,
      [
        [10.6, 5.6],
        [15.2, 12.6],
        [10.6, 13.4],
      ],
      '#24427a',
    );
    path(
      ctx,
      [
        [9.5, 6.6],
        [5.4, 12.8],
        [9.5, 13.4],
      ],
      '#2f6f8f',
    );
    waves(ctx, 18.4, '#24427a');
    star(ctx, 14.6, 6.2, 1.2, GOLD);
  },
};

/** Draws arms into a box; their height is 1.2 times their width. */
export function drawEmblem(sheet: Sheet, emblem: Emblem, box: BoxMm): void {
  if (emblem === 'copy' || emblem === 'utopia-2016') {
    drawArms(sheet, box.x, box.y, box.width, PLAIN_ARMS[emblem]);
    return;
  }
  const { ctx, px } = sheet;
  const unit = px(box.width) / 20;
  ctx.save();
  ctx.translate(px(box.x), px(box.y));
  ctx.scale(unit, unit);
  ctx.lineWidth = 0.3;
  ctx.strokeStyle = DARK;
  PICTURES[emblem](ctx);
  ctx.restore();
}

function path(ctx: SKRSContext2D, points: readonly (readonly [number, number])[], fill: string): void {
  ctx.fillStyle = fill;
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
}

function disc(ctx: SKRSContext2D, x: number, y: number, radius: number, fill: string): void {
  ctx.fillStyle = fill;
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
  ctx.fill();
}

function star(ctx: SKRSContext2D, x: number, y: number, radius: number, fill: string): void {
  ctx.fillStyle = fill;
  ctx.beginPath();
  for (let point = 0; point < 10; point++) {
    const angle = (point * Math.PI) / 5 - Math.PI / 2;
    const reach = point % 2 === 0 ? radius : radius * 0.42;
    ctx.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
  }
  ctx.closePath();
  ctx.fill();
}

function waves(ctx: SKRSContext2D, y: number, colour: string): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 0.5;
  for (const [row, half] of [
    [0, 5.4],
    [1.3, 4],
    [2.6, 2.6],
  ] as const) {
    ctx.beginPath();
    for (let x = 10 - half; x <= 10 + half; x += 0.2) ctx.lineTo(x, y + row + 0.35 * Math.sin(x * 2.4));
    ctx.stroke();
  }
}
