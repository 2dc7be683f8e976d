import { homedir } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loepHome } from '../../../electron/files/home.ts';

afterEach(() => vi.unstubAllEnvs());

describe('loepHome', () => {
  it('is the folder that LOEP_HOME names', () => {
    vi.stubEnv('LOEP_HOME', '/srv/loep');
    expect(loepHome()).toBe('/srv/loep');
  });

  it("is else in the user's own place", () => {
    vi.stubEnv('LOEP_HOME', '');
    vi.stubEnv('XDG_DATA_HOME', '');
    vi.stubEnv('LOCALAPPDATA', '');
    expect(loepHome().startsWith(homedir())).toBe(true);
    expect(loepHome().toLowerCase()).toContain('loep');
  });
});
