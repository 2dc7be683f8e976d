import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, in this order: processes that are killed, screens in a browser, examinations. */
const LONGEST = [
  'test/electron/crash.test.ts',
  'test/e2e/',
  'test/electron/workers/',
  'test/electron/cli/',
  'test/electron/readers/text/',
  'test/renderer/viewer/',
  'test/electron/exchange/',
  'test/electron/',
];

/** Begins with the files that take longest, so that both processes end together. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((part) => moduleId.includes(part));
  return rank === -1 ? LONGEST.length : rank;
}
