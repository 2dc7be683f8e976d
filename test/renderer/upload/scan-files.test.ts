import { expect, it } from 'vitest';
import { isSystemFile, sortOut, suggestedTitle, whyNotTaken } from '../../../renderer/upload/scan-files.ts';

const given = (...paths: string[]) =>
  paths.map((path) => ({ path, file: new File([], path.split('/').at(-1)!) }));

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
  expect(whyNotTaken('map/brief.DOCX')?.nl).toContain('PDF');
  expect(whyNotTaken('x.zip')?.en).toContain('Unpack');
  expect(whyNotTaken('setup.exe')).not.toBeNull();
  for (const path of ['scan.jpg', 'SCAN.PDF', 'scan', 'scan.constructor', 'scan.unknown', 'exe'])
    expect(whyNotTaken(path)).toBeNull();
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
