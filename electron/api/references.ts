import type { Caller, Handlers } from '../../shared/api/contract.ts';
import type { ItemView } from '../../shared/api/schemas/reference/item.ts';
import type { LocalText } from '../../shared/model/reference/basics.ts';
import { contentDifference } from '../../shared/rules/reference/content-difference.ts';
import { type MergePath, mergeContents } from '../../shared/rules/reference/merge-contents.ts';
import type { Act } from '../db/case-rows.ts';
import type { Db } from '../db/open.ts';
import { createItem, discardDraft, editItem, saveDraft } from '../db/reference/drafts.ts';
import { imageOf } from '../db/reference/images.ts';
import { openItem } from '../db/reference/item-view.ts';
import { publishVersion, validateVersion, withdrawItem } from '../db/reference/life.ts';
import { relatedItems } from '../db/reference/related.ts';
import type { Services } from '../services.ts';
import { actorOf } from './actor.ts';

/** Calls about items as they are. */
type Looking =
  | 'reference.open'
  | 'reference.related'
  | 'reference.compare'
  | 'reference.merge'
  | 'reference.image';

/** Calls that change an item. */
type Changing =
  | 'reference.create'
  | 'reference.edit'
  | 'reference.save'
  | 'reference.discard'
  | 'reference.validate'
  | 'reference.publish'
  | 'reference.withdraw';

/** The items of the reference database: looked at, written, and brought through their life. */
export function referenceHandlers(
  services: Pick<Services, 'db' | 'events'>,
): Pick<Handlers, Looking | Changing> {
  return { ...lookingHandlers(services), ...changingHandlers(services) };
}

function lookingHandlers({ db }: Pick<Services, 'db'>): Pick<Handlers, Looking> {
  return {
    'reference.open': ({ id, version }) => openItem(db, id, version),
    'reference.related': ({ id }) => relatedItems(db, id),
    'reference.compare': async ({ left: first, right: second }) => {
      const left = await openItem(db, first.id, first.version);
      const right = await openItem(db, second.id, second.version);
      const names = new Map([...left.names, ...right.names].map(({ id, name }) => [id, calledBy(name)]));
      const nameOf = (id: string) => names.get(id) ?? id;
      return { left, right, entries: contentDifference(left.content, right.content, nameOf) };
    },
    'reference.merge': async ({ id, version, base, mine, chosenTheirs }) => {
      const chosen = new Set(chosenTheirs);
      const versions = { base, mine, theirs: await openItem(db, id, version) };
      const { content, tier, conflicts, taken } = mergeContents(versions, (path) =>
        chosen.has(path.join('.')),
      );
      const asLists = (paths: readonly MergePath[]) => paths.map((path) => [...path]);
      return { content, tier, conflicts: asLists(conflicts), taken: asLists(taken) };
    },
    'reference.image': ({ sha256 }) => imageOf(db, sha256),
  };
}

function changingHandlers({ db, events }: Pick<Services, 'db' | 'events'>): Pick<Handlers, Changing> {
  /** One change to an item, with its audit entry, whole or not at all; then told. Shows the version it gives. */
  async function change(
    id: string,
    caller: Caller,
    work: (step: Db, act: Act) => Promise<number>,
  ): Promise<ItemView> {
    const view = await db.transaction().execute(async (step) => {
      const act = { actor: await actorOf(step, caller), at: new Date().toISOString() };
      return openItem(step, id, await work(step, act));
    });
    events.tell({ name: 'reference.changed', payload: { ids: [id] } });
    return view;
  }

  return {
    'reference.create': (given, caller) =>
      change(given.id, caller, async (step, act) => {
        await createItem(step, given, act);
        return 1;
      }),
    'reference.edit': (given, caller) =>
      change(given.id, caller, async (step, act) => (await editItem(step, given, act)).version),
    'reference.save': (given, caller) =>
      change(given.id, caller, async (step, act) => (await saveDraft(step, given, act)).version),
    'reference.discard': async (given, caller) => {
      await change(given.id, caller, async (step, act) => {
        await discardDraft(step, given, act);
        return given.version;
      });
      return null;
    },
    'reference.validate': (given, caller) =>
      change(given.id, caller, async (step, act) => {
        await validateVersion(step, given, act);
        return given.version;
      }),
    'reference.publish': (given, caller) =>
      change(given.id, caller, async (step, act) => {
        await publishVersion(step, given, act);
        return given.version;
      }),
    'reference.withdraw': (given, caller) =>
      change(given.id, caller, async (step, act) => (await withdrawItem(step, given, act)).version),
  };
}

/** One name for readers of any language: values of a content have none either. */
const calledBy = (name: LocalText) => name.en ?? name.nl ?? Object.values(name)[0]!;
