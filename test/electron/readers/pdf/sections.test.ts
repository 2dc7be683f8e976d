import { describe, expect, it } from 'vitest';
import { findPdfSections } from '../../../../electron/readers/pdf/sections.ts';
import { writeSections } from '../../../press/pdf.ts';

const START = { objects: { 1: '<< /Type /Catalog >>' }, trailer: '/Root 1 0 R' };
const LATER = { objects: { 2: '<< /Title (later) >>' }, trailer: '/Root 1 0 R /Info 2 0 R' };

function endsOf(bytes: Uint8Array): readonly number[] {
  return findPdfSections(bytes).map(({ endByte }) => endByte);
}

describe('findPdfSections', () => {
  it('finds each saving where it ends', () => {
    const bytes = writeSections([START, LATER, LATER]);
    const [first, second] = [writeSections([START]), writeSections([START, LATER])];
    expect(endsOf(bytes)).toEqual([first.length - 1, second.length - 1, bytes.length - 1]);
  });

  it('passes over end marks that no later section points back to', () => {
    const attached = writeSections([START]).toString('latin1');
    const holder = {
      objects: { 3: `<< /Length 1 >> stream\n${attached}\nendstream` },
      trailer: '/Root 1 0 R',
    };
    const bytes = writeSections([START, holder]);
    expect(endsOf(bytes)).toEqual([writeSections([START]).length - 1, bytes.length - 1]);
  });

  it('takes the two parts of a linearised file for one', () => {
    const length = (text: string) => `<< /Linearized 1 /L ${text} /N 1 >>`;
    const write = (text: string) => writeSections([{ ...START, objects: { 9: length(text) } }, LATER]);
    const bytes = write(String(write('0000').length).padStart(4, '0'));
    expect(endsOf(bytes)).toEqual([bytes.length - 1]);
  });

  it('tells that a saving was signed', () => {
    const start = writeSections([START]).length;
    const signature = {
      objects: { 4: `<< /Type /Sig /ByteRange [0 ${start} ${start + 100} 200] >>` },
      trailer: '/Root 1 0 R',
    };
    expect(findPdfSections(writeSections([START, signature])).map(({ signed }) => signed)).toEqual([
      false,
      true,
    ]);
  });

  it('ends when sections point at each other, at nothing or past the file', () => {
    const circle = writeSections([START]).toString('latin1');
    const at = /startxref\n(\d+)/.exec(circle)![1]!;
    expect(endsOf(Buffer.from(circle.replace('/Root', `/Prev ${at} /Root`)))).toHaveLength(1);
    expect(endsOf(Buffer.from('startxref\n999999999999\n%%EOF'))).toEqual([]);
    expect(endsOf(Buffer.from('%PDF-1.4 and nothing else'))).toEqual([]);
    expect(endsOf(new Uint8Array())).toEqual([]);
  });
});

describe('the objects that a saving changed', () => {
  it('are those that its table lists', () => {
    const changed = findPdfSections(writeSections([START, LATER]))[1]?.changed;
    expect([...(changed ?? [])].sort()).toEqual([0, 2]);
  });

  it('are those that its stream lists', () => {
    const start = writeSections([START]);
    const at = start.length;
    const back = /startxref\n(\d+)/.exec(start.toString('latin1'))![1];
    const stream = `7 0 obj\n<< /Type /XRef /Size 20 /W [1 2 1] /Index [3 2 7 1] /Prev ${back} /Length 1 >>\nstream\nx\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`;
    const changed = findPdfSections(Buffer.concat([start, Buffer.from(stream)]))[1]?.changed;
    expect([...(changed ?? [])].sort()).toEqual([3, 4, 7]);
  });

  it('are not known for a stream that lists everything', () => {
    const start = writeSections([START]);
    const at = start.length;
    const back = /startxref\n(\d+)/.exec(start.toString('latin1'))![1];
    const stream = `7 0 obj\n<< /Type /XRef /Size 20 /Prev ${back} >>\nstream\nx\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`;
    expect(findPdfSections(Buffer.concat([start, Buffer.from(stream)]))[1]?.changed).toBeNull();
  });
});
