import type { HistoryStep, XmpTraces } from '../../model/metadata.ts';
import { readMetadataDate } from './metadata-date.ts';

/** Longest packet that is read, values kept of it, and characters kept of a value. */
const MAX_PACKET_CHARS = 1_000_000;
const MAX_VALUES = 3000;
const MAX_VALUE_CHARS = 2000;
const MAX_DEPTH = 24;

/** One value of a packet with the names of the elements it stands in, outermost first. */
export interface XmpValue {
  /** e.g. `xmpMM:History/rdf:Seq/rdf:li/stEvt:action`; wrappers of RDF above the property are left out */
  readonly path: string;
  /** Which `rdf:li` of the file it belongs to, counted through; 0 outside lists. */
  readonly item: number;
  readonly value: string;
}

const WRAPPERS = new Set(['x:xmpmeta', 'x:xapmeta', 'rdf:RDF', 'rdf:Description']);

/**
 * Reads the values of an XMP packet: attributes and text of elements, in the order of the file.
 *
 * One pass from tag to tag with no entities resolved but the five of XML, so that a packet can neither
 * expand nor recurse. What is not well-formed is passed over.
 */
export function readXmpValues(packet: string): readonly XmpValue[] {
  const text = packet.slice(0, MAX_PACKET_CHARS);
  const values: XmpValue[] = [];
  const stack: { readonly path: string; readonly item: number }[] = [];
  let items = 0;
  let at = text.indexOf('<');
  while (at !== -1 && values.length < MAX_VALUES) {
    const end = text.indexOf('>', at);
    if (end === -1) break;
    const tag = text.slice(at + 1, end);
    const next = text.indexOf('<', end);
    if (tag.startsWith('/')) stack.pop();
    else if (!tag.startsWith('?') && !tag.startsWith('!')) {
      const name = /^[\w:.-]{1,80}/.exec(tag)?.[0] ?? '';
      if (name === 'rdf:li') items++;
      const item = name === 'rdf:li' ? items : (stack.at(-1)?.item ?? 0);
      const outer = stack.at(-1)?.path ?? '';
      const path = WRAPPERS.has(name) ? outer : outer === '' ? name : `${outer}/${name}`;
      addAttributes(tag, path, item, values);
      if (!tag.endsWith('/')) {
        if (stack.length < MAX_DEPTH) stack.push({ path, item });
        const content = text.slice(end + 1, next === -1 ? end + 1 : next).trim();
        if (content !== '') values.push({ path, item, value: unescapeXml(content) });
      }
    }
    at = next;
  }
  return values;
}

function addAttributes(tag: string, path: string, item: number, values: XmpValue[]): void {
  for (const [, name = '', double, single] of tag.matchAll(
    /([\w:.-]{1,80})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (values.length >= MAX_VALUES) return;
    if (name.startsWith('xmlns') || name === 'rdf:about' || name === 'rdf:parseType') continue;
    values.push({
      path: path === '' ? name : `${path}/${name}`,
      item,
      value: unescapeXml(double ?? single ?? ''),
    });
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescapeXml(text: string): string {
  return text
    .slice(0, MAX_VALUE_CHARS)
    .replace(/&(lt|gt|amp|quot|apos);/g, (whole, name: string) => ENTITIES.get(name) ?? whole)
    .replace(/&#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));/g, (_, hex?: string, decimal?: string) => {
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point >= 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
    });
}

/** Picks from the values of a packet what tells of its making. */
export function readXmpTraces(values: readonly XmpValue[]): XmpTraces {
  const first = (name: string) => values.find(({ path }) => path === name)?.value ?? null;
  const within = (name: string) =>
    values.filter(({ path }) => path.startsWith(`${name}/`)).map(({ value }) => value);
  return {
    creatorTool: first('xmp:CreatorTool') ?? first('xap:CreatorTool'),
    producer: first('pdf:Producer'),
    created: readMetadataDate(first('xmp:CreateDate') ?? first('xap:CreateDate')),
    modified: readMetadataDate(first('xmp:ModifyDate') ?? first('xap:ModifyDate')),
    history: readHistory(values),
    ancestors: within('photoshop:DocumentAncestors'),
    textLayers: values
      .filter(({ path }) => path.startsWith('photoshop:TextLayers/') && path.endsWith('photoshop:LayerText'))
      .map(({ value }) => value),
    log: first('photoshop:History'),
    digitalSource:
      values
        .find(
          ({ path }) => path.endsWith('DigitalSourceType') || path.endsWith('DigitalSourceType/rdf:resource'),
        )
        ?.value.split('/')
        .at(-1) ?? null,
  };
}

/** The steps of xmpMM:History, put together by the list item that they stand in. */
function readHistory(values: readonly XmpValue[]): HistoryStep[] {
  const steps = new Map<number, Map<string, string>>();
  for (const { path, item, value } of values) {
    if (!path.startsWith('xmpMM:History/')) continue;
    const step = steps.get(item) ?? new Map<string, string>();
    steps.set(item, step.set(path.slice(path.lastIndexOf('/') + 1), value));
  }
  return [...steps.values()].map((step) => ({
    action: step.get('stEvt:action') ?? '',
    software: step.get('stEvt:softwareAgent') ?? null,
    when: readMetadataDate(step.get('stEvt:when')),
    parameters: step.get('stEvt:parameters') ?? null,
  }));
}
