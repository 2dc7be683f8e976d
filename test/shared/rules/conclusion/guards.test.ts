import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRADED_ASPECTS, GRADES } from '../../../../shared/model/conclusion.ts';
import { wordGuards } from '../../../../shared/rules/conclusion/aspect-guards.ts';
import { guardsOf } from '../../../../shared/rules/conclusion/guards.ts';
import {
  anyCircumstances,
  anyGrades,
  circumstancesOf,
  draftOf,
  findingOf,
  gradesOf,
  groundsWith,
  observationOf,
} from './fixtures.ts';

const ids = (...given: Parameters<typeof guardsOf>) =>
  guardsOf(...given).map(({ id, aspect }) => (aspect === null ? id : `${id}:${aspect}`));

const references = ['Specimen 2019, own collection, box 4'];

test('an empty draft needs a grade, and nothing else', () => {
  expect(ids(draftOf({}), groundsWith())).toEqual(['nothing-graded']);
});

test('a document that was not examined is not concluded', () => {
  expect(ids(draftOf({ carrier: 1 }), { isExamined: false, findings: [] })).toEqual(['not-examined']);
});

test('a probable genuine document is signed by one reader', () => {
  expect(ids(draftOf({ carrier: 2, content: 1 }), groundsWith())).toEqual([]);
});

test('0 needs its reason', () => {
  const grades = gradesOf({ carrier: 0, content: 1 }, ' - ');
  expect(ids(draftOf({}, { grades }), groundsWith())).toEqual(['reason-for-zero:carrier']);
});

describe('a grade against the document', () => {
  const grounds = groundsWith(findingOf());
  const given = { carrier: 1, unaltered: -1 } as const;

  test('needs a picture, a reference, own words and a second reader', () => {
    const grades = gradesOf(given, '');
    expect(ids(draftOf({}, { grades }), groundsWith(findingOf({ hasPicture: false })))).toEqual([
      'no-reference',
      'own-reasoning:unaltered',
      'deviation-with-picture:unaltered',
      'second-reader',
      'carrier-not-certain:carrier',
    ]);
  });

  test('goes to the second reader when it has all of them', () => {
    const draft = draftOf({ content: 1, unaltered: -1 }, { references });
    expect(ids(draft, grounds)).toEqual(['second-reader', 'carrier-not-certain:carrier']);
  });

  test('does not rest on a finding that was dismissed, or that bears on something else', () => {
    for (const finding of [
      findingOf({ answer: 'dismissed' }),
      findingOf({ answer: 'not-assessable' }),
      findingOf({ verdict: 'no-deviation', indicator: null }),
      findingOf({ indicator: 'counterfeit.feature_missing' }),
      findingOf({ aspect: 'content', indicator: 'content.checkdigit' }),
    ]) {
      expect(ids(draftOf(given, { references }), groundsWith(finding))).toContain(
        'deviation-with-picture:unaltered',
      );
    }
  });

  test('may rest on what the examiner saw and marked', () => {
    const observations = [observationOf()];
    expect(ids(draftOf({ carrier: -2 }, { references, observations }), groundsWith())).toEqual([
      'second-reader',
    ]);
    const supporting = [observationOf({ isDeviation: false })];
    expect(ids(draftOf({ carrier: -2 }, { references, observations: supporting }), groundsWith())).toContain(
      'deviation-with-picture:carrier',
    );
  });

  test('never rests on automatic findings alone: own words are asked for whatever was confirmed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GRADED_ASPECTS), fc.constantFrom(-1, -2, -3), (aspect, grade) => {
        const grades = gradesOf({ [aspect]: grade as -1 }, '…');
        const all = GRADED_ASPECTS.map(() => findingOf({ aspect: 'content', indicator: null }));
        return ids(draftOf({}, { grades, references }), groundsWith(findingOf(), ...all)).includes(
          `own-reasoning:${aspect}`,
        );
      }),
    );
  });
});

describe('a carrier found genuine that carries a category against the document', () => {
  const against = observationOf({ aspect: 'content' });
  const given = { carrier: 2, content: -1 } as const;

  test('needs own words and something that was looked at', () => {
    const grades = { ...gradesOf(given), carrier: { grade: 2 as const, reason: ' ' } };
    const draft = draftOf({}, { grades, references, observations: [against] });
    expect(ids(draft, groundsWith())).toEqual([
      'carrying-words:carrier',
      'carrying-looked-at:carrier',
      'second-reader',
    ]);
  });

  test.each([
    ['forged', { carrier: 2, unaltered: -1 }, {}, groundsWith(findingOf())],
    ['stolen blank', { carrier: 2, 'make-up': -2 }, { isBlankListed: true }, groundsWith()],
    ['impostor', { carrier: 2 }, { holder: 'other-person' }, groundsWith()],
    ['fraudulently obtained', { carrier: 2, issuance: -1 }, {}, groundsWith()],
  ] as const)('%s: also there', (_name, grades, circumstances, grounds) => {
    const draft = draftOf(grades, { references, circumstances: circumstancesOf(circumstances) });
    expect(ids(draft, grounds)).toContain('carrying-looked-at:carrier');
  });

  test('goes to the second reader when it has both; "established" is asked once', () => {
    const observations = [against, observationOf({ isDeviation: false })];
    expect(ids(draftOf(given, { references, observations }), groundsWith())).toEqual(['second-reader']);
    expect(
      ids(draftOf({ ...given, carrier: 3 }, { references, observations: [against] }), groundsWith()),
    ).toEqual(['looked-at-with-picture:carrier', 'second-reader']);
  });

  test('owes nothing while no category against it follows', () => {
    const grades = gradesOf({ carrier: 2, content: 1 }, '');
    expect(ids(draftOf({}, { grades }), groundsWith())).toEqual([]);
  });

  test('is explained by every later reader, whatever else they grade', () => {
    const owed = wordGuards(gradesOf({ carrier: 2 }, ''), circumstancesOf());
    expect(owed.map(({ id, aspect }) => [id, aspect])).toEqual([['carrying-words', 'carrier']]);
    expect(wordGuards(gradesOf({ carrier: 1, unaltered: 2 }, ''), circumstancesOf())).toEqual([]);
  });
});

describe('established', () => {
  test('needs something that was looked at, a reference and a second reader', () => {
    expect(ids(draftOf({ carrier: 3 }), groundsWith())).toEqual([
      'no-reference',
      'looked-at-with-picture:carrier',
      'second-reader',
    ]);
  });

  test.each([
    ['a deviation that was dismissed', findingOf({ answer: 'dismissed' })],
    [
      'a finding without deviation that was confirmed',
      findingOf({ verdict: 'no-deviation', indicator: null }),
    ],
  ])('may rest on %s', (_name, finding) => {
    expect(ids(draftOf({ unaltered: 3 }, { references }), groundsWith(finding))).toEqual(['second-reader']);
  });

  test('may rest on what the examiner saw', () => {
    const observations = [observationOf({ isDeviation: false })];
    expect(ids(draftOf({ carrier: 3 }, { references, observations }), groundsWith())).toEqual([
      'second-reader',
    ]);
  });
});

test('the content stays at +1 without a register', () => {
  const grounds = groundsWith(
    findingOf({ aspect: 'content', indicator: 'content.age', answer: 'dismissed' }),
  );
  expect(ids(draftOf({ content: 2 }), grounds)).toEqual(['content-ceiling:content']);
  const circumstances = circumstancesOf({ isRegisterVerified: true });
  expect(ids(draftOf({ content: 2 }, { circumstances }), grounds)).toEqual([]);
});

test('weighty deviations without an answer block; lighter ones are said', () => {
  const open = { answer: null } as const;
  expect(
    ids(draftOf({ carrier: 1 }), groundsWith(findingOf(open), findingOf({ ...open, severity: 'critical' }))),
  ).toEqual(['unanswered-weighty']);
  const light = groundsWith(
    findingOf({ ...open, severity: 'minor' }),
    findingOf({ ...open, severity: 'note' }),
  );
  expect(guardsOf(draftOf({ carrier: 1 }), light).map(({ id, effect }) => [id, effect])).toEqual([
    ['unanswered-light', 'note'],
  ]);
});

test('an observation without words is no ground and blocks', () => {
  const observations = [observationOf({ text: '  ' })];
  expect(ids(draftOf({ carrier: 1 }, { observations }), groundsWith())).toEqual([
    'observation-without-words:carrier',
  ]);
});

describe('what does not go together is said', () => {
  test('nothing genuine to alter', () => {
    const draft = draftOf(
      { carrier: -2, unaltered: -1 },
      { references, observations: [observationOf(), observationOf({ aspect: 'unaltered' })] },
    );
    expect(ids(draft, groundsWith())).toEqual(['second-reader', 'nothing-to-alter:unaltered']);
  });

  test('altered, on a carrier that is not certain', () => {
    const draft = draftOf({ carrier: 1, unaltered: -1 }, { references });
    expect(ids(draft, groundsWith(findingOf()))).toEqual(['second-reader', 'carrier-not-certain:carrier']);
  });

  test('an unrecognised issuer with grades for the document', () => {
    const circumstances = circumstancesOf({ isIssuerUnrecognised: true });
    expect(ids(draftOf({ issuance: 1 }, { circumstances, references }), groundsWith())).toEqual([
      'second-reader',
      'unrecognised-but-positive',
    ]);
  });

  test('a listed blank that was drawn up lawfully', () => {
    const circumstances = circumstancesOf({ isBlankListed: true });
    expect(ids(draftOf({ carrier: 2, 'make-up': 1 }, { circumstances }), groundsWith())).toEqual([
      'listed-but-not-graded:make-up',
    ]);
  });

  test('a confirmed deviation on an aspect graded for the document', () => {
    expect(ids(draftOf({ unaltered: 1 }), groundsWith(findingOf()))).toEqual([
      'deviation-but-positive:unaltered',
    ]);
    expect(ids(draftOf({ unaltered: 1 }), groundsWith(findingOf({ severity: 'minor' })))).toEqual([]);
  });
});

test('whatever is graded: a grade against the document and "established" never pass one reader alone', () => {
  fc.assert(
    fc.property(anyGrades, anyCircumstances, (grades, circumstances) => {
      const guards = guardsOf(draftOf({}, { grades, circumstances, references }), groundsWith(findingOf()));
      const isStrong = GRADED_ASPECTS.some((aspect) => {
        const { grade } = grades[aspect];
        return typeof grade === 'number' && (grade < 0 || grade === 3);
      });
      return !isStrong || guards.some(({ effect }) => effect === 'second-reader');
    }),
    { numRuns: 3000 },
  );
});

test('every guard says in both languages what to do, and what blocks comes first', () => {
  fc.assert(
    fc.property(anyGrades, anyCircumstances, (grades, circumstances) => {
      const guards = guardsOf(draftOf({}, { grades, circumstances }), groundsWith());
      const effects = guards.map(({ effect }) => ['blocks', 'second-reader', 'note'].indexOf(effect));
      expect(effects).toEqual(effects.toSorted());
      for (const { text } of guards) {
        expect(text.en).toMatch(/^[A-Z].*\.$/);
        expect(text.nl).toMatch(/^[A-Z].*\.$/);
        expect(`${text.en}${text.nl}`).not.toMatch(/[{}]/);
      }
    }),
  );
  expect(GRADES).toHaveLength(8);
});
