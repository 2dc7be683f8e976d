import { describe, expect, it } from 'vitest';
import { foldWords, searchText } from '../../../../renderer/screens/case/text-search.ts';
import type { TextLayer } from '../../../../shared/api/schemas/examination.ts';

/** A page with one word every 100 px and one line every 50 px. */
function layer(page: number, ...lines: string[]): TextLayer {
  return {
    page,
    languages: ['nld'],
    unread: null,
    lines: lines.map((text, line) => {
      const words = text.split(' ').map((word, at) => ({
        text: word,
        box: { x: 100 * at, y: 50 * line, width: 90, height: 40 },
        confidence: 0.9,
      }));
      return {
        text,
        box: { x: 0, y: 50 * line, width: 100 * words.length - 10, height: 40 },
        confidence: 0.9,
        words,
      };
    }),
  };
}

const texts = (layers: readonly TextLayer[], query: string) =>
  searchText(layers, query).map(({ text }) => text);

describe('foldWords', () => {
  it.each([
    ['Königsau', 'konigsau'],
    ['ÉTAT', 'etat'],
    ['Straße', 'strasse'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['Łódź', 'lodz'],
    ['ﬁliation', 'filiation'],
    ['foto’s', "foto's"],
    ['مُحَمَّد', 'محمد'],
  ])('reads %s as %s', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });
});

describe('searchText', () => {
  it('finds words whatever their case and accents, on every page', () => {
    const layers = [layer(1, 'Plaats van geboorte: Königsau'), layer(2, 'te KONIGSAU')];
    expect(searchText(layers, 'königsau').map(({ page }) => page)).toEqual([1, 2]);
  });

  it('finds a word that a line end breaks, with a box a line', () => {
    const [hit, ...more] = searchText(
      [layer(1, 'de burger- en geboorte-', 'akte van Oudezijl')],
      'geboorteakte',
    );
    expect(more).toEqual([]);
    expect(hit).toEqual({
      page: 1,
      text: 'geboorte- akte',
      boxes: [
        { x: 300, y: 0, width: 90, height: 40 },
        { x: 0, y: 50, width: 90, height: 40 },
      ],
    });
  });

  it('finds hyphened names with and without the hyphen', () => {
    const layers = [layer(1, 'Jean-Pierre', 'Anne-', 'Marie')];
    expect(texts(layers, 'jean-pierre')).toEqual(['Jean-Pierre']);
    expect(texts(layers, 'jeanpierre')).toEqual(['Jean-Pierre']);
    expect(texts(layers, 'anne-marie')).toEqual(['Anne- Marie']);
  });

  it('finds words that run on over a line end, and a part of a word', () => {
    const layers = [layer(1, 'Burgerlijke stand', 'van Oudezijl')];
    expect(texts(layers, 'stand   van')).toEqual(['stand van']);
    expect(texts(layers, 'gerlijk')).toEqual(['Burgerlijke']);
    expect(searchText(layers, 'stand van')[0]?.boxes).toHaveLength(2);
  });

  it('takes several words of a line together in one box', () => {
    expect(searchText([layer(1, 'een twee drie')], 'twee drie')[0]?.boxes).toEqual([
      { x: 100, y: 0, width: 190, height: 40 },
    ]);
  });

  it('finds every time that it stands there, and passes by a hyphen that stands alone', () => {
    expect(searchText([layer(1, '12 - 12 - 12')], '12')).toHaveLength(3);
    expect(texts([layer(1, 'Jan - Piet')], 'jan piet')).toEqual(['Jan Piet']);
  });

  it.each(['', '   ', '-', '\u00ad'])('finds nothing for %j', (query) => {
    expect(searchText([layer(1, 'een twee')], query)).toEqual([]);
  });

  it('takes signs of patterns for what they are', () => {
    expect(texts([layer(1, '(a+b)* .*')], '.*')).toEqual(['.*']);
  });
});
