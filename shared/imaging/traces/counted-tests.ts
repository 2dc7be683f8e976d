/**
 * A page counts for so many tests, however few words it has. The highest score of a genuine page hardly depends on how
 * many there are (of 315 pages of the press: 4.7 at most for 12 to 24 words, 5.4 for 25 to 59, 3.7 for 60 to 119 with
 * paper round words; 4.8, 3.6 and 5.1 with their print): the fewer words a page has, the less it tells what is usual.
 */
const LEAST_TESTS = 40;

/** The tests that comparing so many words of a page counts for. */
export function countedTests(words: number): number {
  return Math.max(LEAST_TESTS, words);
}
