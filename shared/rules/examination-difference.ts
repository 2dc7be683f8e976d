import type { ExaminationDifference, ExaminationHead, FindingView } from '../api/schemas/examination.ts';
import type { Text } from '../model/text.ts';

/** What an examination said, as far as it is compared with another. */
export interface Judged {
  readonly head: ExaminationHead;
  readonly findings: readonly FindingView[];
  /** The checks of its engine, in the order of the report. */
  readonly checks: readonly { readonly check: string; readonly version: number; readonly title: Text }[];
}

/**
 * How a later examination of a document differs from an earlier one.
 *
 * Two findings are the same when the same check says the same words of the same place on the same evidence, whatever
 * its version: a rise of the version is told of the check, once.
 */
export function examinationDifference(older: Judged, newer: Judged): ExaminationDifference {
  return {
    older: older.head,
    newer: newer.head,
    isSame: older.head.digest === newer.head.digest,
    onlyOlder: without(older.findings, newer.findings),
    onlyNewer: without(newer.findings, older.findings),
    checks: changedChecks(older.checks, newer.checks),
  };
}

/** Findings that the others do not have; of equal ones as many as there are more of. */
function without(findings: readonly FindingView[], others: readonly FindingView[]): FindingView[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

function keyOf({ check, verdict, severity, region, explanation, evidence }: FindingView): string {
  const { page, box } = region ?? { page: null, box: null };
  const place = box && [box.x, box.y, box.width, box.height];
  const facts = evidence.map(({ label, found, expected, source }) =>
    [label, found, expected, source].map((said) =>
      typeof said === 'object' && said ? [said.en, said.nl] : said,
    ),
  );
  return JSON.stringify([check, verdict, severity, page, place, explanation.en, explanation.nl, facts]);
}

function changedChecks(older: Judged['checks'], newer: Judged['checks']): ExaminationDifference['checks'] {
  const olderBy = new Map(older.map((one) => [one.check, one]));
  const newerBy = new Map(newer.map((one) => [one.check, one]));
  return [...new Map([...olderBy, ...newerBy]).values()]
    .map(({ check, title }) => ({
      check,
      title,
      olderVersion: olderBy.get(check)?.version ?? null,
      newerVersion: newerBy.get(check)?.version ?? null,
    }))
    .filter(({ olderVersion, newerVersion }) => olderVersion !== newerVersion);
}
