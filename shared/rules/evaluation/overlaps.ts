import type { ExaminationJson } from '../../api/examination-schema.ts';
import type { LabelledRegion, Trial } from './trial.ts';

export type FindingJson = ExaminationJson['findings'][number];

/** What a document deviates in. */
export function deviationsOf({ examination }: Pick<Trial, 'examination'>): readonly FindingJson[] {
  return examination.findings.filter(({ verdict }) => verdict === 'deviation');
}

/** Whether a finding shows a place that shares a pixel with a labelled region. */
export function overlaps({ page, box, evidence }: FindingJson, region: LabelledRegion): boolean {
  const [regionPage, x, y, width, height] = region;
  if (!box || page !== regionPage) return false;
  const places = [box, ...evidence.flatMap((each) => (each.box ? [each.box] : []))];
  return places.some(([bx, by, bw, bh]) => bx < x + width && x < bx + bw && by < y + height && y < by + bh);
}
