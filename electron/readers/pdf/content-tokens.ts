/** One instruction of a content stream: its operands, then its operator. Strings are left out. */
export interface ContentStep {
  readonly operator: string;
  readonly operands: readonly (number | string)[];
}

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((char) => char.charCodeAt(0)));

/** Operands kept of one instruction; no operator of PDF takes more than a handful. */
const MAX_OPERANDS = 64;

/**
 * Splits the content of a page into instructions (ISO 32000-2, 7.8.2). Names keep their slash. Strings, arrays
 * and dictionaries become nothing, since where things lie does not depend on them.
 *
 * Stops at an inline image, whose operator `BI` is the last step given.
 */
export function* contentSteps(content: Uint8Array): Generator<ContentStep> {
  let operands: (number | string)[] = [];
  let at = 0;
  while (at < content.length) {
    const byte = content[at]!;
    if (SPACE.has(byte)) at++;
    else if (byte === 0x25) at = skipComment(content, at);
    else if (byte === 0x28) at = skipString(content, at);
    else if (byte === 0x3c && content[at + 1] !== 0x3c) at = skipTo(content, at, 0x3e);
    else if (byte !== 0x2f && DELIMITERS.has(byte)) at++;
    else {
      const end = endOfWord(content, at);
      const word = latin(content, at, end);
      at = end;
      const number = word.startsWith('/') ? Number.NaN : Number(word);
      if (word.startsWith('/') || !Number.isNaN(number)) {
        if (operands.length < MAX_OPERANDS) operands.push(word.startsWith('/') ? word : number);
        continue;
      }
      yield { operator: word, operands };
      if (word === 'BI') return;
      operands = [];
    }
  }
}

function latin(content: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...content.subarray(from, Math.min(to, from + 127)));
}

function endOfWord(content: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < content.length && !SPACE.has(content[at]!) && !DELIMITERS.has(content[at]!)) at++;
  return at;
}

function skipTo(content: Uint8Array, from: number, mark: number): number {
  const end = content.indexOf(mark, from);
  return end === -1 ? content.length : end + 1;
}

function skipComment(content: Uint8Array, from: number): number {
  let at = from;
  while (at < content.length && content[at] !== 10 && content[at] !== 13) at++;
  return at;
}

function skipString(content: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at++) {
    const byte = content[at]!;
    if (byte === 0x5c) at++;
    else if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0) return at + 1;
  }
  return content.length;
}
