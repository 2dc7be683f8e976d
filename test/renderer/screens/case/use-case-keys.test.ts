import { afterEach, describe, expect, it, vi } from 'vitest';
import { bind } from '../../../../renderer/screens/case/use-case-keys.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** How often a key acts that is pressed once and then held. */
function actsWhenHeld(options: Parameters<typeof bind>[2]): { acts: number; prevented: number } {
  vi.stubGlobal('Element', EventTarget);
  let acts = 0;
  let prevented = 0;
  const [, handle] = bind('c', () => acts++, options);
  for (const repeat of [false, true, true, true]) {
    const press = { repeat, target: null, defaultPrevented: false, preventDefault: () => prevented++ };
    handle(press as unknown as KeyboardEvent);
  }
  return { acts, prevented };
}

describe('a key that is held down', () => {
  it('answers one finding', () => {
    expect(actsWhenHeld({ isOnce: true })).toEqual({ acts: 1, prevented: 4 });
  });

  it('walks on along the findings', () => {
    expect(actsWhenHeld({})).toEqual({ acts: 4, prevented: 4 });
  });
});
