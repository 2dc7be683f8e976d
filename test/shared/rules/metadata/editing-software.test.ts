import { expect, test } from 'vitest';
import { softwareFamily } from '../../../../shared/rules/metadata/editing-software.ts';

test.each([
  ['Adobe Photoshop CC 2018 (Windows)', 'Adobe Photoshop'],
  ['Adobe Photoshop Elements 15.0 (Windows)', 'Adobe Photoshop'],
  ['Photoshop Express', 'Adobe Photoshop'],
  ['Adobe Save for Web', 'Adobe Photoshop'],
  ['GIMP 2.10.18', 'GIMP'],
  ['Created with GIMP', 'GIMP'],
  ['paint.net 5.0', 'Paint.NET'],
  ['PicsArt', 'PicsArt'],
  ['Snapseed 2.0', 'Snapseed'],
  ['Canva', 'Canva'],
  ['iLovePDF', 'iLovePDF'],
  ['SAMBox 3.0.9 (www.sejda.com)', 'Sejda'],
  ['Foxit PhantomPDF - Foxit Software Inc.', 'Foxit PDF Editor'],
])('%s belongs to %s', (name, family) => {
  expect(softwareFamily(name)?.family).toBe(family);
});

test.each([
  '',
  'Adobe Photoshop Lightroom Classic 12.0 (Windows)',
  'Adobe Photoshop Camera Raw 15.0',
  'Photoshop Elements 12.0 Organizer',
  'Microsoft Windows Photo Viewer 10.0',
  'Foxit Reader PDF Printer',
  'Canon MG5700 series',
  'Canvas printer',
  'HP Scan',
])('"%s" is no editor', (name) => {
  expect(softwareFamily(name)).toBeNull();
});
