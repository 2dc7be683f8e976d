import type { Handlers } from '../../shared/api/contract.ts';
import { distrustKey, keyViews, trustKey } from '../exchange/trusted-keys.ts';
import type { Services } from '../services.ts';
import { actorOf } from './actor.ts';

/** Packages of reference material, sent and received. */
export function exchangeHandlers({
  db,
  exchange,
}: Pick<Services, 'db' | 'exchange'>): Pick<
  Handlers,
  | 'exchange.export'
  | 'exchange.preview'
  | 'exchange.changes'
  | 'exchange.import'
  | 'exchange.jobs'
  | 'exchange.cancel'
  | 'exchange.keys'
  | 'exchange.trust'
  | 'exchange.distrust'
> {
  return {
    'exchange.export': async (order, caller) => exchange.export(order, await actorOf(db, caller)),
    'exchange.preview': ({ id }) => exchange.preview(id),
    'exchange.changes': ({ id, item }) => exchange.changes(id, item),
    'exchange.import': async (order, caller) => exchange.import(order, await actorOf(db, caller)),
    'exchange.jobs': () => exchange.list(),
    'exchange.cancel': ({ id }) => {
      exchange.cancel(id);
      return null;
    },
    'exchange.keys': async (_input, caller) => {
      await exchange.ownKey(await actorOf(db, caller));
      return keyViews(db);
    },
    'exchange.trust': async ({ packageId, name }, caller) => {
      const { publicKey } = exchange.signerOf(packageId);
      await trustKey(db, { publicKey, name, isOwn: false }, await actorOf(db, caller));
      return keyViews(db);
    },
    'exchange.distrust': async ({ fingerprint }, caller) => {
      await distrustKey(db, fingerprint, await actorOf(db, caller));
      return keyViews(db);
    },
  };
}
