import { expect, test } from 'vitest';
import type { MatchedModel } from '../../../../shared/model/reference/recognition.ts';
import type { PageText, ReadLine } from '../../../../shared/model/words.ts';
import { wantedReference } from '../../../../shared/rules/reference/wanted-reference.ts';

const ok = <T>(value: T) => ({ ok: true, value }) as const;

function line(text: string, y: number, height = 30, confidence = 0.95): ReadLine {
  const box = { x: 0, y, width: 400, height };
  const words = text.split(' ').map((word) => ({ text: word, confidence, box, symbols: [] }));
  return { text, confidence, box, baseline: { x0: 0, y0: y, x1: 400, y1: y }, words };
}

const page = (...lines: ReadLine[]): PageText => ({
  page: 1,
  turn: 0,
  languages: ['eng'],
  script: null,
  unread: null,
  lines,
});

const TD3 = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

test('the title of the page and its kind are wanted; nothing that was filled in', () => {
  const read = page(
    line('REPUBLIC OF NORLAND', 10, 20),
    line('Birth certificate', 60, 40),
    line('ERIKSSON Anna Maria', 900, 60),
    line('No 123456789 of the register', 20, 90),
  );
  expect(wantedReference({ text: ok([read]) })).toEqual({
    wanted: 'Birth certificate',
    issuer: null,
    documentKind: 'birth-certificate',
  });
});

test('a machine-readable zone names issuer and kind', () => {
  const mrz = {
    page: 1,
    turn: 0,
    format: 'TD3',
    box: { x: 0, y: 0, width: 1, height: 1 },
    readable: true,
    lines: TD3,
    chars: [],
    verified: true,
  } as const;
  expect(wantedReference({ mrz: ok([mrz]), text: ok([page()]) })).toEqual({
    wanted: '',
    issuer: 'UTO',
    documentKind: 'passport',
  });
});

test('a document that was recognised wants nothing, nor one that nothing was read of', () => {
  const read = ok([page(line('Birth certificate', 60, 40), line('x', 900))]);
  expect(wantedReference({ text: read, models: ok([{} as MatchedModel]) })).toBeNull();
  expect(wantedReference({ text: ok([page()]) })).toBeNull();
  expect(wantedReference({})).toBeNull();
});

test('where looking it up failed, nothing is known to be missing', () => {
  const read = ok([page(line('Birth certificate', 60, 40), line('x', 900))]);
  expect(wantedReference({ text: read, match: { ok: false, absence: 'timed-out' } })).toBeNull();
});

test('a page too poor to tell what it is wants nothing, though its title was read', () => {
  const blurred = { ...line('Norteers ar re Reg Cv Se I et Ped', 300), confidence: 0.1 };
  const read = ok([page(line('Birth certificate', 60, 40), blurred)]);
  const small = {
    ...({ page: 1, widthPx: 300, heightPx: 215, dpi: 26, dpiSource: 'estimated', storage: 'jpeg' } as const),
    ...{ inkShare: 0.1, contrast: 150, edgeWidthPx: 1, blackShare: 0, glareShare: 0, skewDeg: null },
    ...{ cutSides: [], blockiness: null, inkChanges: 15, imagesLeft: 0 },
  };
  expect(wantedReference({ text: read, quality: ok([small]) })).toBeNull();
  expect(wantedReference({ text: read, quality: ok([{ ...small, dpi: 130 }]) })).not.toBeNull();
});
