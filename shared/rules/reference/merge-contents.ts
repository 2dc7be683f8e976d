import type { Tier } from '../../model/reference/basics.ts';
import type { ItemContent } from '../../model/reference/item.ts';
import { haveIds } from './aligned.ts';
import { idsApart } from './ids-apart.ts';
import { isList, isParts, type Parts, type Value } from './value-words.ts';

/** What a version says, and who may see it. */
export interface MergedKnowledge {
  readonly content: ItemContent;
  readonly tier: Tier;
}

/** The version that both began from, and what each made of it. */
export interface ThreeVersions {
  readonly base: MergedKnowledge;
  readonly mine: MergedKnowledge;
  readonly theirs: MergedKnowledge;
}

/** Where in a content, as keys; an entry of a list of named parts by its id. */
export type MergePath = readonly string[];

/** What comes of it. */
export interface Merge extends MergedKnowledge {
  /** Places that both changed, each otherwise: a person chooses. */
  readonly conflicts: readonly MergePath[];
  /** Places that the other alone changed. */
  readonly taken: readonly MergePath[];
}

/** Keys whose value is one thing: half of it from one and half from the other would be neither. */
const WHOLE: ReadonlySet<string> = new Set(['period', 'inUse', 'issued', 'size', 'box', 'corners', 'faces']);

/** Lists in which every entry stands by itself: what either added or took out goes for both. */
const COLLECTIONS: ReadonlySet<string> = new Set(['sources', 'offices', 'ranges', 'kinds', 'competence']);

interface Three {
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
}

interface Told {
  readonly conflicts: MergePath[];
  readonly taken: MergePath[];
  readonly isTheirs: (path: MergePath) => boolean;
}

/**
 * Puts together what two made of the same version: parts by their ids, fields by their names, in the order of mine.
 * Where both changed the same otherwise, mine stands, unless `isTheirs` chooses the other.
 */
export function mergeContents(
  versions: ThreeVersions,
  isTheirs: (path: MergePath) => boolean = () => false,
): Merge {
  const told: Told = { conflicts: [], taken: [], isTheirs };
  const { base, mine, theirs } = apart(versions);
  const three = { base: asParts(base), mine: asParts(mine), theirs: asParts(theirs) };
  const { content, tier } = mergeKeys([], three, told) as unknown as MergedKnowledge;
  const inContent = (paths: readonly MergePath[]) =>
    paths.map((path) => (path[0] === 'content' ? path.slice(1) : path));
  return { content, tier, conflicts: inContent(told.conflicts), taken: inContent(told.taken) };
}

function apart({ base, mine, theirs }: ThreeVersions): ThreeVersions {
  const [first, own, other] = [base.content, mine.content, theirs.content];
  const areModels = first.kind === 'model' && own.kind === 'model' && other.kind === 'model';
  if (!areModels) return { base, mine, theirs };
  const content = idsApart({ base: first, mine: own, theirs: other });
  return { base, mine, theirs: { ...theirs, content } };
}

const asParts = ({ content, tier }: MergedKnowledge) => ({ content, tier }) as unknown as Parts;

/** Undefined where a value is on none of the sides that count. */
function mergeValue(path: MergePath, { base, mine, theirs }: Partial<Three>, told: Told): Value | undefined {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) {
    told.taken.push(path);
    return theirs;
  }
  const inside = mergeInside(path, { base, mine, theirs }, told);
  if (inside !== undefined) return inside;
  told.conflicts.push(path);
  return told.isTheirs(path[0] === 'content' ? path.slice(1) : path) ? theirs : mine;
}

/** Of what both changed, that which can be put together of smaller parts; undefined when it cannot. */
function mergeInside(path: MergePath, three: Partial<Three>, told: Told): Value | undefined {
  const { base = null, mine = null, theirs = null } = three;
  const key = path.at(-1)!;
  if (WHOLE.has(key)) return undefined;
  if (isList(mine) && isList(theirs) && isList(base)) {
    if (areParts(base, mine, theirs)) return mergeParts(path, { base, mine, theirs }, told);
    return COLLECTIONS.has(key) ? mergeCollection({ base, mine, theirs }) : undefined;
  }
  if (!isParts(base) || !isParts(mine) || !isParts(theirs)) return undefined;
  // A part with an id is one thing: its words and its place belong together.
  return typeof mine.id === 'string' ? undefined : mergeKeys(path, { base, mine, theirs }, told);
}

const areParts = (...lists: readonly (readonly Value[])[]) =>
  lists.some(haveIds) && lists.every((list) => list.length === 0 || haveIds(list));

function mergeKeys(
  path: MergePath,
  { base, mine, theirs }: { readonly base: Parts; readonly mine: Parts; readonly theirs: Parts },
  told: Told,
): Parts {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const merged: [string, Value][] = [];
  for (const key of keys) {
    const three = { base: own(base, key), mine: own(mine, key), theirs: own(theirs, key) };
    const value = mergeValue([...path, key], defined(three), told);
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}

type Lists = Readonly<Record<keyof Three, readonly Value[]>>;

function mergeParts(path: MergePath, { base, mine, theirs }: Lists, told: Told): readonly Value[] {
  const by = (list: readonly Value[]) =>
    new Map((list as readonly Parts[]).map((part) => [String(part.id), part]));
  const [before, own, others] = [by(base), by(mine), by(theirs)];
  return [...new Set([...own.keys(), ...others.keys()])].flatMap((id) => {
    const three = { base: before.get(id), mine: own.get(id), theirs: others.get(id) };
    const part = mergeValue([...path, id], defined(three), told);
    return part === undefined ? [] : [part];
  });
}

/** Undefined when both took the same entry out and put others in: that may be one entry, changed twice. */
function mergeCollection({ base, mine, theirs }: Lists): readonly Value[] | undefined {
  const [before, own, others] = [base, mine, theirs].map((list) => new Set(list.map(keyOf)));
  const isOut = (list: ReadonlySet<string>) => [...before!].filter((key) => !list.has(key));
  const added = theirs.filter((value) => !before!.has(keyOf(value)) && !own!.has(keyOf(value)));
  const isTwice = isOut(own!).some((key) => !others!.has(key));
  if (isTwice && added.length > 0 && mine.some((value) => !before!.has(keyOf(value)))) return undefined;
  const out = new Set(isOut(others!));
  return [...mine.filter((value) => !out.has(keyOf(value))), ...added];
}

const own = (parts: Parts, key: string): Value | undefined =>
  Object.hasOwn(parts, key) ? parts[key] : undefined;

function defined(three: Readonly<Record<keyof Three, Value | undefined>>): Partial<Three> {
  return Object.fromEntries(Object.entries(three).filter(([, value]) => value !== undefined));
}

const isSame = (one: Value | undefined, other: Value | undefined) =>
  one === other || (one !== undefined && other !== undefined && keyOf(one) === keyOf(other));

/** The same values in another order of keys are the same. */
function keyOf(value: Value): string {
  if (isList(value)) return `[${value.map(keyOf).join()}]`;
  if (!isParts(value)) return JSON.stringify(value);
  const keys = Object.keys(value).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${keyOf(value[key]!)}`).join()}}`;
}
