import { expect, it } from 'vitest';
import { isSystemFile, sortOut, suggestedTitle, whyNotTaken } from '../../../renderer/upload/scan-files.ts';
import { MAX_FILE_MEGABYTES, TOO_LARGE } from '../../../shared/model/largest-file.ts';

const given = (...paths: string[]) =>
  paths.map((path) => ({ path, file: new File([], path.split('/').at(-1)!) }));

const whyNot = (path: string) => whyNotTaken({ path, file: new File([], 'any') });

it.each([
  '.DS_Store',
  './Thumbs.db',
  'map/desktop.ini',
  'map/~$akte.docx',
  '._scan.jpg',
  '__MACOSX/scan.jpg',
  'map/.git/x.png',
])('knows %s as something nobody means to bring in', (path) => {
  expect(isSystemFile(path)).toBe(true);
});

it.each(['scan.jpg', './scan.jpg', '/map/scan', '.scan.jpg', 'constructor', '~scan.tif'])(
  'keeps %s',
  (path) => {
    expect(isSystemFile(path)).toBe(false);
  },
);

it('says of a file that is clearly no scan what to do with it', () => {
  expect(whyNot('map/brief.DOCX')?.nl).toContain('PDF');
  expect(whyNot('x.zip')?.en).toContain('Unpack');
  expect(whyNot('setup.exe')).not.toBeNull();
  for (const path of ['scan.jpg', 'SCAN.PDF', 'scan', 'scan.constructor', 'scan.unknown', 'exe'])
    expect(whyNot(path)).toBeNull();
});

it('says of a file that is too large why, before it is sent', () => {
  const megabyte = new Blob([new Uint8Array(1_000_000)]);
  const file = (megabytes: number, ...rest: string[]) =>
    new File([...Array.from({ length: megabytes }, () => megabyte), ...rest], 'scan.tif');
  const [fits, large] = [file(MAX_FILE_MEGABYTES), file(MAX_FILE_MEGABYTES, 'x')];
  const { taken, notTaken } = sortOut([
    { path: 'm/fits.tif', file: fits },
    { path: 'm/large.tif', file: large },
  ]);
  expect(taken).toMatchObject([{ path: 'm/fits.tif' }]);
  expect(notTaken).toEqual([{ path: 'm/large.tif', why: TOO_LARGE }]);
});

it('takes apart what was given, in the order a person counts', () => {
  const { taken, notTaken } = sortOut(
    given('m/p10.jpg', 'm/p2.jpg', 'm/.DS_Store', 'm/brief.docx', '/m/p1.jpg'),
  );
  expect(taken.map(({ file }) => file.name)).toEqual(['p1.jpg', 'p2.jpg', 'p10.jpg']);
  expect(notTaken.map(({ path }) => path)).toEqual(['m/brief.docx']);
});

it.each([
  [['/zaak 12/a.jpg', '/zaak 12/b.jpg'], 'zaak 12'],
  [['zaak/voor/a.jpg', 'zaak/achter/b.jpg'], 'zaak'],
  [['een/a.jpg', 'twee/b.jpg'], 'a'],
  [['./paspoort.v2.jpeg', './b.jpg'], 'paspoort.v2'],
  [['zonder'], 'zonder'],
  [[], ''],
])('suggests a title for %j', (paths, title) => {
  expect(suggestedTitle(given(...paths))).toBe(title);
});
