import { expect, test } from 'vitest';
import { wordAlignment as check } from '../../../../shared/checks/authenticity/word-alignment.ts';
import { wordAlignmentEffect } from '../../../../shared/imaging/traces/effects/word-alignment-effect.ts';
import { wordAlignment as detector } from '../../../../shared/imaging/traces/word-alignment.ts';
import { glyphPage, type OddLineSpec } from '../../glyph-page.ts';
import { tracedInputs, tracePageOf } from '../../trace-glyphs.ts';

const ORDINARY = 3;
const pageWith = (...oddLines: OddLineSpec[]) => tracePageOf(glyphPage({ oddLines }));
const run = (...oddLines: OddLineSpec[]) =>
  check.run(tracedInputs('word-alignment', detector.look(pageWith(...oddLines)), ORDINARY));

test('an entry that begins half a millimetre beside the edge of its column is told', () => {
  expect(run({ line: 4, startPx: 6 })).toMatchObject([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.digital_edit',
      region: { page: 1, box: { x: 206, y: 540, width: 180, height: 30 } },
      evidence: [{ found: { en: '0.52 mm right', nl: '0,52 mm rechts' } }, {}],
      explanation: {
        text: 'begins',
        values: { word: 'civil', found: { en: '0.52 mm', nl: '0,52 mm' }, others: '7' },
      },
    },
  ]);
  expect(run({ line: 4, startPx: -6 })).toMatchObject([
    { explanation: { values: { side: { en: 'left' } } } },
  ]);
});

test('a column that keeps its edge says nothing, nor do less than a quarter of a millimetre and a space struck before', () => {
  expect(run()).toEqual([]);
  expect(run({ line: 4, startPx: 2.5 })).toEqual([]);
  // The space of these lines is 20 px.
  expect(run({ line: 4, startPx: 17 })).toEqual([]);
});

test('a column that keeps no edge, an entry that stands farther in and a heading are not judged', () => {
  const ragged = Array.from({ length: 8 }, (_, line) => ({ line, startPx: 7 * (line % 3) }));
  expect(run(...ragged)).toMatchObject([{ verdict: 'not-assessable', explanation: { text: 'too-little' } }]);
  expect(run({ line: 4, startPx: 60 })).toEqual([]);
  const heading = glyphPage({ lines: 14, oddLines: [{ line: 0, startPx: 6, baselinePx: 200 }] });
  const outcome = detector.look(tracePageOf(heading));
  expect(outcome).toMatchObject({ applies: true, tests: 13 });
  expect(check.run(tracedInputs('word-alignment', outcome, ORDINARY))).toEqual([]);
});

test('a page of few lines, and one that a program drew, are not judged', () => {
  const few = glyphPage({ lines: 4, oddLines: [{ line: 2, startPx: 6 }] });
  expect(detector.look(tracePageOf(few))).toEqual({ applies: false, reason: 'too-little' });
  expect(detector.look(tracePageOf(glyphPage(), 'drawn'))).toEqual({ applies: false, reason: 'drawn' });
});

test('the picture shows the entry apart from those of its column', () => {
  const box = { x: 206, y: 540, width: 180, height: 30 };
  const effect = wordAlignmentEffect.show(pageWith({ line: 4, startPx: 6 }), box, () => null);
  if (effect?.kind !== 'dots') throw new Error('no dots');
  expect(effect.here).toBeCloseTo(0.51, 1);
  expect(effect.near).toHaveLength(7);
  expect(Math.max(...effect.near.map(Math.abs))).toBeLessThan(0.12);
});
