import type { TextLayer } from '../../../shared/api/schemas/examination.ts';
import type { Box } from '../../../shared/model/region.ts';

/** One place where the words looked for stand: a box a line, since they may run on over the end of one. */
export interface Hit {
  readonly page: number;
  readonly boxes: readonly [Box, ...Box[]];
  /** The words as read. */
  readonly text: string;
}

/** Letters without a separable accent that are typed as others. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['’', "'"],
  ['‘', "'"],
]);

const HYPHENS = /[-\u00ad\u2010-\u2015\u2212]/gu;

/** A text as it is compared: small letters, no accents, and no hyphens, so that a word broken by a line end is whole. */
export function foldWords(text: string): string {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(HYPHENS, '');
  return [...plain].map((char) => LETTERS.get(char) ?? char).join('');
}

/** Every place where the words stand on the pages, in reading order. Nothing typed, nothing found. */
export function searchText(layers: readonly TextLayer[], query: string): readonly Hit[] {
  const wanted = foldWords(query).trim().split(/\s+/u).join(' ');
  if (wanted === '') return [];
  return layers.flatMap((layer) => searchPage(layer, wanted));
}

interface PlacedWord {
  readonly text: string;
  readonly box: Box;
  readonly line: number;
  /** Where the folded word begins and ends in the folded page. */
  readonly from: number;
  readonly to: number;
}

function searchPage(layer: TextLayer, wanted: string): Hit[] {
  const { folded, words } = foldPage(layer);
  const hits: Hit[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const touched = words.filter(({ from, to }) => from < at + wanted.length && to > at);
    const [first, ...rest] = boxesByLine(touched);
    if (first) {
      hits.push({
        page: layer.page,
        boxes: [first, ...rest],
        text: touched.map(({ text }) => text).join(' '),
      });
    }
  }
  return hits;
}

function foldPage(layer: TextLayer): { folded: string; words: readonly PlacedWord[] } {
  let folded = '';
  const words: PlacedWord[] = [];
  layer.lines.forEach((line, at) => {
    line.words.forEach((word, place) => {
      const own = foldWords(word.text);
      if (own === '') return;
      words.push({
        text: word.text,
        box: word.box,
        line: at,
        from: folded.length,
        to: folded.length + own.length,
      });
      const runsOn = place === line.words.length - 1 && word.text.search(HYPHENS_AT_END) >= 0;
      folded += runsOn ? own : `${own} `;
    });
  });
  return { folded, words };
}

const HYPHENS_AT_END = /[-\u00ad\u2010\u2011]$/u;

function boxesByLine(words: readonly PlacedWord[]): Box[] {
  return [...Map.groupBy(words, ({ line }) => line).values()].map((each) =>
    around(each.map(({ box }) => box)),
  );
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
