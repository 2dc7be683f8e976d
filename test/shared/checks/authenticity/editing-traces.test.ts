import { expect, test } from 'vitest';
import { editingTraces } from '../../../../shared/checks/authenticity/editing-traces.ts';
import type { ExifFacts, Metadata, PdfFacts, XmpTraces } from '../../../../shared/model/metadata.ts';
import type { Page } from '../../../../shared/model/page.ts';
import { readMetadataDate } from '../../../../shared/rules/metadata/metadata-date.ts';

const page: Page = {
  page: 1,
  widthPx: 800,
  heightPx: 600,
  dpi: 300,
  dpiSource: 'file',
  origin: 'image',
  storage: 'jpeg',
  colour: true,
};

const bare: Metadata = {
  kind: 'jpeg',
  stored: { widthPx: 800, heightPx: 600 },
  software: [],
  exif: null,
  xmp: null,
  jpeg: null,
  pdf: null,
  facts: [],
  damaged: false,
};

const exif: ExifFacts = {
  make: 'Acme',
  model: 'A1',
  taken: null,
  digitised: null,
  modified: null,
  widthPx: null,
  heightPx: null,
  orientation: 1,
};

const xmp: XmpTraces = {
  creatorTool: null,
  producer: null,
  created: null,
  modified: null,
  history: [],
  ancestors: [],
  textLayers: [],
  log: null,
  digitalSource: null,
};

const pdf: PdfFacts = {
  version: '1.7',
  title: null,
  creator: null,
  producer: null,
  created: readMetadataDate("D:20240102100000+01'00'"),
  modified: readMetadataDate("D:20240102100000+01'00'"),
  ids: null,
  endMarks: 1,
  linearised: false,
  signatures: 0,
  hasScripts: false,
  attachments: [],
};

const base = { verdict: 'deviation', indicator: 'forged.digital_edit', region: null } as const;

function run(metadata: Partial<Metadata>, pages: readonly Page[] = [page]) {
  return editingTraces.run({ metadata: { ...bare, ...metadata }, pages });
}

/** Severity and text of each finding: enough where the whole form is checked elsewhere. */
function brief(metadata: Partial<Metadata>, pages?: readonly Page[]) {
  return run(metadata, pages).map(({ severity, explanation }) => `${severity} ${explanation.text}`);
}

test('a file that says nothing of itself raises nothing', () => {
  expect(run({})).toEqual([]);
  expect(run({ kind: 'pdf', pdf: { ...pdf, created: null, modified: null } })).toEqual([]);
});

test('scanners, phones, viewers and libraries raise nothing', () => {
  const names = [
    'IJ Scan Utility',
    '17.4.1',
    'Adobe Photoshop Lightroom Classic 12.0',
    'Microsoft Windows Photo Viewer 10.0',
    'Picasa',
    'Adobe Acrobat Pro 2020 Paper Capture Plug-in',
    'ImageMagick 7',
    'Nikon Transfer 1.1 W',
  ];
  expect(run({ software: names.map((name) => ({ source: 'exif-software', name })) })).toEqual([]);
});

test('an editor named in two places is one finding', () => {
  const software: Metadata['software'] = [
    { source: 'exif-software', name: 'Adobe Photoshop CC 2018 (Windows)' },
    { source: 'xmp-creator-tool', name: 'Scan Utility' },
    { source: 'xmp-history', name: 'Adobe Photoshop 19.0 (Windows)' },
  ];
  expect(run({ software })).toEqual([
    {
      ...base,
      severity: 'note',
      score: 0.4,
      evidence: [
        {
          label: { en: 'Program (EXIF Software)', nl: 'Programma (EXIF Software)' },
          found: 'Adobe Photoshop CC 2018 (Windows)',
          expected: null,
          source: null,
        },
        {
          label: { en: 'Program in the history (XMP)', nl: 'Programma in de geschiedenis (XMP)' },
          found: 'Adobe Photoshop 19.0 (Windows)',
          expected: null,
          source: null,
        },
      ],
      explanation: { text: 'picture-editor', values: { program: 'Adobe Photoshop' } },
    },
  ]);
});

test('a history of saving alone is no step that changes the picture', () => {
  const saved = { action: 'saved', software: 'Some Tool', when: null, parameters: null };
  expect(run({ xmp: { ...xmp, history: [saved, { ...saved, action: 'converted' }] } })).toEqual([]);
});

test('a file that tells what was done to it weighs more', () => {
  const step = {
    action: 'edited',
    software: 'Some Tool',
    when: readMetadataDate('2024-01-02T10:00:00Z'),
    parameters: null,
  };
  expect(run({ xmp: { ...xmp, history: [step] } })).toEqual([
    {
      ...base,
      severity: 'major',
      score: 0.7,
      evidence: [
        {
          label: { en: 'Step in the history (XMP)', nl: 'Stap in de geschiedenis (XMP)' },
          found: 'edited, Some Tool, 2024-01-02 10:00:00Z',
          expected: null,
          source: null,
        },
      ],
      explanation: { text: 'steps', values: { count: '1' } },
    },
  ]);
  expect(brief({ xmp: { ...xmp, textLayers: ['JANSEN'] } })).toEqual(['major textLayers']);
  expect(brief({ xmp: { ...xmp, log: 'Open\nClone Stamp\nSave' } })).toEqual(['major log']);
  expect(brief({ xmp: { ...xmp, log: 'Open\nCrop\nSave' } })).toEqual([]);
  expect(brief({ xmp: { ...xmp, digitalSource: 'compositeWithTrainedAlgorithmicMedia' } })).toEqual([
    'major made',
  ]);
  expect(brief({ xmp: { ...xmp, digitalSource: 'digitalCapture' } })).toEqual([]);
});

test('content of other documents weighs more beside a named editor', () => {
  const ancestors = ['A1', 'B2'];
  expect(brief({ xmp: { ...xmp, ancestors } })).toEqual(['minor ancestors']);
  expect(
    brief({ xmp: { ...xmp, ancestors }, software: [{ source: 'exif-software', name: 'GIMP 2.10' }] }),
  ).toEqual(['major ancestors', 'note picture-editor']);
});

test('a picture taken after its last change is worth a look, unless time zones explain it', () => {
  const at = (taken: string, modified: string) =>
    brief({ exif: { ...exif, taken: readMetadataDate(taken), modified: readMetadataDate(modified) } });
  expect(at('2024:01:05 10:00:00', '2024:01:02 10:00:00')).toEqual(['minor takenAfterChange']);
  expect(at('2024:01:02 20:00:00', '2024:01:02 10:00:00')).toEqual([]);
  expect(at('2024:01:02 10:00:00', '2024:01:05 10:00:00')).toEqual([]);
  expect(at('0000:00:00 00:00:00', '2024:01:02 10:00:00')).toEqual([]);
});

test('the size that the camera noted is compared with the picture', () => {
  const noted = (widthPx: number, heightPx: number) => brief({ exif: { ...exif, widthPx, heightPx } });
  expect(noted(800, 600)).toEqual([]);
  expect(noted(600, 800)).toEqual([]);
  expect(noted(0, 0)).toEqual([]);
  expect(noted(1600, 1200)).toEqual(['note scaled']);
  expect(noted(1600, 900)).toEqual(['minor cropped']);
});

test('a word processor matters only around a scan', () => {
  const software: Metadata['software'] = [{ source: 'pdf-creator', name: 'Microsoft® Word 2019' }];
  const drawn: Page = { ...page, origin: 'pdf-render' };
  const scan: Page = { ...page, origin: 'pdf-scan' };
  expect(brief({ kind: 'pdf', pdf, software }, [drawn])).toEqual([]);
  expect(brief({ kind: 'pdf', pdf, software }, [drawn, scan])).toEqual(['note office']);
});

test('the dates of a PDF are compared with each other and with XMP', () => {
  const later = readMetadataDate("D:20240109100000+01'00'");
  const dates = (change: Partial<PdfFacts>, of: Partial<XmpTraces> = {}) =>
    brief({ kind: 'pdf', pdf: { ...pdf, ...change }, xmp: { ...xmp, ...of } });
  expect(dates({})).toEqual([]);
  expect(dates({ modified: later })).toEqual(['note changedLater']);
  expect(dates({ modified: later, signatures: 1 })).toEqual([]);
  expect(dates({ created: later })).toEqual(['minor changedBeforeCreation']);
  expect(dates({}, { created: readMetadataDate('2024-01-02T09:00:30Z') })).toEqual([]);
  expect(dates({}, { created: readMetadataDate('2023-12-24T09:00:00Z') })).toEqual(['minor createdTwice']);
  expect(dates({}, { modified: readMetadataDate('2023-12-24T09:00:00Z') })).toEqual(['note modifiedTwice']);
  expect(dates({ producer: 'A 1.0' }, { producer: 'a1.0' })).toEqual([]);
  expect(dates({ producer: 'A 1.0' }, { producer: 'B' })).toEqual(['note producedTwice']);
});

test('no trace is ever critical', () => {
  const everything: Partial<Metadata> = {
    exif: { ...exif, widthPx: 5, heightPx: 9 },
    xmp: { ...xmp, ancestors: ['A'], textLayers: ['B'], log: 'Paste', digitalSource: 'composite' },
    software: [{ source: 'exif-software', name: 'GIMP' }],
  };
  expect(run(everything).map(({ severity }) => severity)).not.toContain('critical');
});
