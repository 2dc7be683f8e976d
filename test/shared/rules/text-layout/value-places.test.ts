import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../../shared/model/words.ts';
import { foldLines } from '../../../../shared/rules/text-layout/folded-line.ts';
import {
  isBeside,
  isUnder,
  labelPlace,
  uprightSpan,
} from '../../../../shared/rules/text-layout/value-places.ts';
import { type LineSpec, pageText } from '../../page-text.ts';

/** The places of a value, in the second line, to a label that fills the first. */
function placesOf(page: PageText): { beside: boolean; under: boolean } {
  const [label, value] = foldLines(page);
  const place = labelPlace(label!, 0, label!.text.length);
  const box = uprightSpan(value!, 0, value!.text.length);
  return { beside: isBeside(place, value!), under: isUnder(place, value!, box) };
}

describe('value places', () => {
  it.each<[string, LineSpec, LineSpec, { beside: boolean; under: boolean }]>([
    ['right below', 'BSN', { text: '123', y: 150 }, { beside: false, under: true }],
    ['far below', 'BSN', { text: '123', y: 400 }, { beside: false, under: false }],
    ['below in another column', 'BSN', { text: '123', x: 600, y: 150 }, { beside: false, under: false }],
    ['beside', 'BSN', { text: '123', x: 600, y: 105 }, { beside: true, under: false }],
    ['left of it', { text: 'BSN', x: 600, y: 100 }, { text: '123', y: 100 }, { beside: false, under: false }],
    ['above', { text: 'BSN', y: 200 }, { text: '123', y: 140 }, { beside: false, under: false }],
  ])('%s', (_name, label, value, expected) => {
    expect(placesOf(pageText([label, value]))).toEqual(expected);
  });

  it('asks in the direction of reading on a page that lies on its side', () => {
    const upright = pageText(['BSN', { text: '123', y: 150 }]);
    const lying: PageText = {
      ...upright,
      turn: 90,
      lines: upright.lines.map((line) => ({
        ...line,
        box: turned(line.box),
        words: line.words.map((word) => ({
          ...word,
          box: turned(word.box),
          symbols: word.symbols.map((symbol) => ({ ...symbol, box: turned(symbol.box) })),
        })),
      })),
    };
    expect(placesOf(lying)).toEqual({ beside: false, under: true });
  });
});

/** The box on a page of 1000 px high that must be turned a quarter clockwise to be read. */
function turned({ x, y, width, height }: PageText['lines'][number]['box']): PageText['lines'][number]['box'] {
  return { x: y, y: 1000 - x - width, width: height, height: width };
}
