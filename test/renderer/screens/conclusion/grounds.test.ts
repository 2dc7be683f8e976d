import { expect, test } from 'vitest';
import { asLines, seenOf } from '../../../../renderer/screens/conclusion/grounds.ts';

test('what was seen becomes lines, findings by their number in the case and observations by letter', () => {
  const seen = seenOf(
    [
      {
        findingId: 'f',
        number: 6,
        check: 'word-baseline',
        title: { en: 'Off its line', nl: 'Van de regel' },
        aspect: 'authenticity',
        bearsOn: ['unaltered'],
        verdict: 'deviation',
        explanation: { en: 'It stands higher.', nl: 'Het staat hoger.' },
        region: { page: 2, box: { x: 0, y: 0, width: 1, height: 1 } },
        note: ' <b>Seen</b> ',
        by: 'Anna',
      },
    ],
    [
      {
        id: 'o',
        aspect: 'carrier',
        isDeviation: false,
        region: { page: 1, box: { x: 0, y: 0, width: 1, height: 1 } },
        text: 'Line print.',
      },
    ],
  );
  const say = (text: string | { nl: string }) => (typeof text === 'string' ? text : text.nl);
  expect(asLines(seen, say, 'pagina')).toBe(
    '6. Van de regel: Het staat hoger. (pagina 2) <b>Seen</b>\nA. Line print. (pagina 1)',
  );
});
