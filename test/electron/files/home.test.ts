import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../electron/db/open.ts';
import { loepHome, prepareHome } from '../../../electron/files/home.ts';

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

  it('is not a folder wherever somebody without a place of their own happens to work', () => {
    for (const name of ['LOEP_HOME', 'XDG_DATA_HOME', 'LOCALAPPDATA', 'HOME', 'USERPROFILE'])
      vi.stubEnv(name, '');
    expect(() => loepHome()).toThrow('Set LOEP_HOME');
  });
});

describe('prepareHome', () => {
  it.skipIf(process.platform === 'win32')(
    'keeps what is made to its owner, also in a folder that others may look into',
    async () => {
      const scratch = await mkdtemp(join(tmpdir(), 'loep-home-'));
      try {
        await chmod(scratch, 0o755);
        await prepareHome(scratch);
        const db = await openDatabase(join(scratch, 'loep.sqlite'));
        await db.destroy();
        expect((await stat(join(scratch, 'loep.sqlite'))).mode & 0o777).toBe(0o600);
      } finally {
        await rm(scratch, { recursive: true });
      }
    },
  );

  it('makes the folder, leaves nothing in it, and says why when it cannot', async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'loep-home-'));
    try {
      vi.stubEnv('LOEP_HOME', join(scratch, 'one', 'two'));
      await prepareHome();
      expect(await readdir(join(scratch, 'one', 'two'))).toEqual([]);
      await writeFile(join(scratch, 'file'), '');
      for (const home of [join(scratch, 'file'), join(scratch, 'file', 'below')]) {
        vi.stubEnv('LOEP_HOME', home);
        await expect(prepareHome()).rejects.toMatchObject({
          code: 'bad-input',
          message: expect.stringContaining(home),
        });
      }
    } finally {
      await rm(scratch, { recursive: true });
    }
  });

  it.runIf(process.platform === 'linux')('answers where the file system denies folders', async () => {
    vi.stubEnv('LOEP_HOME', '/proc/nope/deeper');
    await expect(prepareHome()).rejects.toMatchObject({ code: 'bad-input' });
  });
});
