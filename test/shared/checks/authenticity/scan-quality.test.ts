import { expect, test } from 'vitest';
import { scanQuality } from '../../../../shared/checks/authenticity/scan-quality.ts';
import type { PageQuality } from '../../../../shared/model/quality.ts';

const GOOD: PageQuality = {
  page: 1,
  widthPx: 2480,
  heightPx: 3508,
  dpi: 300,
  dpiSource: 'file',
  storage: 'jpeg',
  inkShare: 0.06,
  contrast: 180,
  edgeWidthPx: 1.1,
  blackShare: 0,
  glareShare: 0,
  skewDeg: 0.3,
  cutSides: [],
  blockiness: 1.2,
  inkChanges: 15,
  imagesLeft: 0,
};

test('a good scan gives no finding', () => {
  expect(scanQuality.run({ quality: [GOOD] })).toEqual([]);
});

test('a coarse second page is named with what was measured and what it should be', () => {
  expect(scanQuality.run({ quality: [GOOD, { ...GOOD, page: 2, dpi: 60 }] })).toEqual([
    {
      verdict: 'not-assessable',
      severity: 'minor',
      indicator: null,
      score: 1,
      region: { page: 2, box: { x: 0, y: 0, width: 2480, height: 3508 } },
      evidence: [
        {
          label: { en: 'Resolution (dpi)', nl: 'Resolutie (dpi)' },
          found: '60',
          expected: { en: 'at least 75', nl: 'ten minste 75' },
          source: { en: 'Limits for a readable scan', nl: 'Grenzen voor een leesbare scan' },
        },
      ],
      explanation: { text: 'resolution-unusable', values: { measured: '60', limit: '75' } },
    },
  ]);
});

test('nothing is ever a deviation of the document', () => {
  const bad: PageQuality = {
    ...GOOD,
    dpi: 96,
    contrast: 40,
    edgeWidthPx: 12,
    skewDeg: 4.2,
    cutSides: ['left', 'top'],
    blockiness: 2.4,
    inkChanges: 447,
    glareShare: 0.1,
  };
  const findings = scanQuality.run({ quality: [bad] });
  expect(findings.map(({ explanation }) => explanation.text)).toEqual([
    'resolution',
    'focus-unusable',
    'contrast',
    'glare',
    'skew',
    'cut-off',
    'fine-pattern',
    'compression',
  ]);
  expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['not-assessable']));
});
