import { expect, test } from 'vitest';
import type { PageQuality } from '../../../shared/model/quality.ts';
import { judgeScan } from '../../../shared/rules/scan-quality.ts';

const GOOD: PageQuality = {
  page: 1,
  widthPx: 2480,
  heightPx: 3508,
  dpi: 300,
  dpiSource: 'file',
  storage: 'lossless',
  inkShare: 0.06,
  contrast: 180,
  edgeWidthPx: 1.1,
  blackShare: 0,
  glareShare: 0,
  skewDeg: null,
  cutSides: [],
  blockiness: null,
  inkChanges: 15,
  imagesLeft: 0,
};

const kinds = (quality: PageQuality) => judgeScan(quality).problems.map(({ kind }) => kind);

test('a blank page is unusable and has no other problem', () => {
  const judged = judgeScan({ ...GOOD, inkShare: 0, contrast: 3, edgeWidthPx: null, dpi: 60 });
  expect([judged.usable, judged.problems.map(({ kind }) => kind)]).toEqual([false, ['blank']]);
});

test('an image too small for a page, and a page too faint to read, are named as such', () => {
  expect(kinds({ ...GOOD, widthPx: 16, heightPx: 16, contrast: 8 })).toEqual(['too-small']);
  expect(kinds({ ...GOOD, contrast: 8, dpi: 96 })).toEqual(['contrast-unusable']);
  expect(judgeScan({ ...GOOD, contrast: 8 }).usable).toBe(false);
});

test('a picture on a black ground is dark, not faint', () => {
  expect(kinds({ ...GOOD, contrast: 0, blackShare: 0.6 })).toEqual(['dark']);
});

test('the sentence says what was measured and what to do, in both languages', () => {
  const [problem] = judgeScan({ ...GOOD, dpi: 96 }).problems;
  expect(problem).toEqual({
    kind: 'resolution',
    severity: 'limits',
    measured: '96',
    limit: '200',
    text: {
      en: 'The scan has 96 dpi; fine detail needs at least 200. Scan again at 300 dpi or more.',
      nl: 'De scan heeft 96 dpi; voor fijne details is ten minste 200 nodig. Scan opnieuw met 300 dpi of meer.',
    },
  });
});

test('an estimated resolution never makes a page unusable', () => {
  const estimated = { ...GOOD, dpi: 30, dpiSource: 'estimated' } as const;
  const small = judgeScan({ ...estimated, widthPx: 600, heightPx: 380 });
  expect([small.usable, small.problems.map(({ kind }) => kind)]).toEqual([true, ['resolution-estimated']]);
  expect(kinds(estimated)).toEqual([]);
});

test('a page that seems coarse is unusable when most of its letters could not be read, a crop is not', () => {
  const small = { ...GOOD, dpi: 26, dpiSource: 'estimated', widthPx: 300, heightPx: 215 } as const;
  const box = { x: 0, y: 0, width: 9, height: 9 };
  const line = { box, baseline: { x0: 0, y0: 9, x1: 9, y1: 9 }, words: [] };
  const text = (unsure: string) => ({
    ...({ page: 1, turn: 0, languages: ['eng'], script: null, unread: null } as const),
    lines: [
      { ...line, text: 'EXTRACT FROM THE REGISTER', confidence: 0.94 },
      { ...line, text: unsure, confidence: 0.3 },
    ],
  });
  const illegible = judgeScan(small, text('Norteers ar re Reg Cv Se I et Ped epee eae Wises'));
  expect([illegible.usable, illegible.problems.map(({ kind }) => kind)]).toEqual([
    false,
    ['resolution-illegible'],
  ]);
  expect(judgeScan(small, text('eae')).usable).toBe(true);
  expect(
    judgeScan({ ...small, dpi: 130 }, text('Norteers ar re Reg Cv Se I et Ped epee eae Wises')).usable,
  ).toBe(true);
});

test('what is too small for a figure is said in words', () => {
  const [blank] = judgeScan({ ...GOOD, inkShare: 0.000001 }).problems;
  expect(blank!.text.en).toContain('less than 0.01 % of it');
  expect(blank!.text.nl).toContain('minder dan 0,01 %');
});

test('focus is judged in pixels and millimetres together', () => {
  expect(kinds({ ...GOOD, edgeWidthPx: 6 })).toEqual(['focus']);
  expect(kinds({ ...GOOD, edgeWidthPx: 6, dpi: 600 })).toEqual([]);
  expect(kinds({ ...GOOD, edgeWidthPx: 3, dpi: 150 })).toEqual(['resolution']);
  expect(judgeScan({ ...GOOD, edgeWidthPx: 12 }).usable).toBe(false);
});

test('a drawn page has neither resolution nor focus to complain of', () => {
  expect(kinds({ ...GOOD, storage: 'drawn', dpi: 140, edgeWidthPx: 8, blackShare: 0.9 })).toEqual([]);
});

test('a black-and-white scan limits what can be seen', () => {
  expect(kinds({ ...GOOD, storage: 'bilevel', blackShare: 0.6 })).toEqual(['bilevel']);
});

test('images after the first of an animation are named, for nobody looks at them', () => {
  const [problem] = judgeScan({ ...GOOD, imagesLeft: 2 }).problems;
  expect(problem).toMatchObject({ kind: 'animation', severity: 'limits', measured: '2' });
});

test('a fine pattern over the picture is named with how often light and dark change', () => {
  expect(kinds({ ...GOOD, inkChanges: 117 })).toEqual([]);
  const [problem] = judgeScan({ ...GOOD, inkChanges: 446.6 }).problems;
  expect(problem).toMatchObject({ kind: 'fine-pattern', severity: 'limits', measured: '447', limit: '150' });
});
