import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Category, GRADED_ASPECTS } from '../../../../shared/model/conclusion.ts';
import { deriveCategory, gradeNumber } from '../../../../shared/rules/conclusion/category.ts';
import { anyCircumstances, anyGrades, circumstancesOf, type GradeNumbers, gradesOf } from './fixtures.ts';

const derive = (
  grades: GradeNumbers,
  circumstances: Parameters<typeof circumstancesOf>[0] = {},
  isAlterationConfirmed = false,
) => deriveCategory(gradesOf(grades), circumstancesOf(circumstances), isAlterationConfirmed);

describe('the category follows from the grades', () => {
  const cases: [string, Category, Parameters<typeof derive>][] = [
    ['nothing graded', 'no-conclusion', [{}]],
    ['only zeros', 'no-conclusion', [{ carrier: 0, content: 0 }]],
    ['everything for it', 'no-irregularity-found', [{ carrier: 2, unaltered: 1, 'make-up': 1, content: 1 }]],
    ['content alone', 'no-irregularity-found', [{ content: 1 }]],
    ['authenticity left open', 'no-conclusion', [{ carrier: 0, content: 1 }]],
    ['alteration left open', 'no-conclusion', [{ carrier: 3, unaltered: 0 }]],
    ['carrier -2', 'counterfeit', [{ carrier: -2 }]],
    ['carrier -1', 'no-conclusion', [{ carrier: -1 }]],
    ['carrier -3, altered as well', 'counterfeit', [{ carrier: -3, unaltered: -3 }, {}, true]],
    ['altered, carrier certain', 'forged', [{ carrier: 2, unaltered: -1 }, {}, true]],
    ['altered, carrier probable', 'no-conclusion', [{ carrier: 1, unaltered: -3 }, {}, true]],
    ['altered, carrier not examined', 'no-conclusion', [{ unaltered: -3 }, {}, true]],
    ['altered, not confirmed', 'no-conclusion', [{ carrier: 3, unaltered: -2, content: -2 }, {}, false]],
    ['blank', 'stolen-blank', [{ carrier: 2, 'make-up': -2 }, { isBlankListed: true }]],
    [
      'blank, altered too',
      'stolen-blank',
      [{ carrier: 3, 'make-up': -3, unaltered: -3 }, { isBlankListed: true }, true],
    ],
    [
      'blank, make-up only -1',
      'fraudulently-obtained',
      [{ carrier: 2, 'make-up': -1 }, { isBlankListed: true }],
    ],
    ['listed, all for it', 'no-conclusion', [{ carrier: 2, 'make-up': 2 }, { isBlankListed: true }]],
    ['not listed', 'fraudulently-obtained', [{ carrier: 2, 'make-up': -2 }]],
    ['issuance against', 'fraudulently-obtained', [{ carrier: 3, issuance: -1 }]],
    ['content against', 'fraudulently-obtained', [{ carrier: 2, content: -3 }]],
    ['content against, carrier probable', 'no-conclusion', [{ carrier: 1, content: -3 }]],
    ['another person', 'impostor', [{ carrier: 2, unaltered: 2, issuance: -2 }, { holder: 'other-person' }]],
    [
      'another person, photo replaced',
      'forged',
      [{ carrier: 2, unaltered: -2 }, { holder: 'other-person' }, true],
    ],
    ['another person, carrier probable', 'no-conclusion', [{ carrier: 1 }, { holder: 'other-person' }]],
    ['same person', 'no-irregularity-found', [{ carrier: 2 }, { holder: 'same-person' }]],
    ['issuer unknown', 'pseudo-document', [{ carrier: -3 }, { isIssuerUnrecognised: true }]],
  ];
  test.each(cases)('%s: %s', (_name, category, given) => {
    expect(derive(...given)).toBe(category);
  });
});

describe('whatever is graded', () => {
  const always = (holds: (category: Category, given: Given) => boolean) =>
    fc.assert(
      fc.property(anyGrades, anyCircumstances, fc.boolean(), (grades, circumstances, isConfirmed) => {
        const at = (aspect: (typeof GRADED_ASPECTS)[number]) => gradeNumber(grades, aspect) ?? 0;
        return holds(deriveCategory(grades, circumstances, isConfirmed), { at, circumstances, isConfirmed });
      }),
      { numRuns: 5000 },
    );
  interface Given {
    at: (aspect: (typeof GRADED_ASPECTS)[number]) => number;
    circumstances: ReturnType<typeof circumstancesOf>;
    isConfirmed: boolean;
  }
  const implies = (condition: boolean, then: boolean) => !condition || then;

  test('only a carrier found genuine or nearly so is called forged, with an alteration confirmed', () => {
    always((category, { at, isConfirmed }) =>
      implies(category === 'forged', at('carrier') >= 2 && at('unaltered') <= -1 && isConfirmed),
    );
  });

  test('counterfeit is a carrier of at most -2', () => {
    always((category, { at }) => implies(category === 'counterfeit', at('carrier') <= -2));
  });

  test('a stolen blank is on a list', () => {
    always((category, { at, circumstances }) =>
      implies(
        category === 'stolen-blank',
        circumstances.isBlankListed && at('carrier') >= 2 && at('make-up') <= -2,
      ),
    );
  });

  test('an impostor is one by a comparison that was asked for', () => {
    always((category, { circumstances }) =>
      implies(category === 'impostor', circumstances.holder === 'other-person'),
    );
  });

  test('fraudulently obtained has a genuine carrier and no alteration', () => {
    always((category, { at }) =>
      implies(
        category === 'fraudulently-obtained',
        at('carrier') >= 2 &&
          at('unaltered') >= 0 &&
          Math.min(at('make-up'), at('issuance'), at('content')) <= -1,
      ),
    );
  });

  test('nothing against the document stands beside "no irregularity found"', () => {
    always((category, { at }) =>
      implies(
        category === 'no-irregularity-found',
        GRADED_ASPECTS.every((aspect) => at(aspect) >= 0) && GRADED_ASPECTS.some((aspect) => at(aspect) > 0),
      ),
    );
  });
});
