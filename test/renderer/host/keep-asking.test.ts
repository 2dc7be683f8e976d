import { expect, it } from 'vitest';
import { cannotBeReached, shutOut } from '../../../renderer/host/call.ts';
import { keepAsking } from '../../../renderer/host/keep-asking.ts';
import { LoepError } from '../../../shared/model/errors.ts';

const HELD = new LoepError('busy', { en: 'held', nl: 'bezet' });
const REFUSED = new LoepError('not-found', { en: 'gone', nl: 'weg' });

/** An application that refuses with these errors, one after the other, and then answers. */
function asking(errors: readonly unknown[], mayBeDoneTwice = true) {
  const left = [...errors];
  const seen = { asked: 0, held: 0, waits: 0 };
  const ask = async () => {
    seen.asked++;
    if (left.length > 0) throw left.shift();
    return 'kept';
  };
  const wait = async () => {
    seen.waits++;
  };
  const onHeld = () => {
    seen.held++;
  };
  return { seen, reply: keepAsking(ask, { mayBeDoneTwice, onHeld, wait }) };
}

function thrownBy(deed: () => never): unknown {
  try {
    return deed();
  } catch (error) {
    return error;
  }
}

const LOST = thrownBy(() => cannotBeReached(new TypeError('failed to fetch')));
const OUT = thrownBy(shutOut);

it('gives an answer again until it is kept, and says each time that it is not yet', async () => {
  const { seen, reply } = asking([HELD, LOST, OUT, HELD]);
  expect(await reply).toBe('kept');
  expect(seen).toEqual({ asked: 5, held: 4, waits: 4 });
});

it('asks what may not be done twice again only when it was surely not done', async () => {
  const held = asking([HELD, OUT, HELD], false);
  expect(await held.reply).toBe('kept');
  const lost = asking([HELD, LOST], false);
  await expect(lost.reply).rejects.toBe(LOST);
  expect(lost.seen).toEqual({ asked: 2, held: 1, waits: 1 });
});

it('leaves any other refusal to who asked', async () => {
  for (const error of [REFUSED, new TypeError('a bug')]) {
    const { seen, reply } = asking([error]);
    await expect(reply).rejects.toBe(error);
    expect(seen).toEqual({ asked: 1, held: 0, waits: 0 });
  }
});
