/** How far a picture is a computer's own making. */
export type ComputerMade = 'by-model' | 'partly-by-model' | 'composed';

/** Digital source types of the IPTC of pictures that no camera or scanner took as they are. */
const MADE: ReadonlyMap<string, ComputerMade> = new Map([
  ['trainedAlgorithmicMedia', 'by-model'],
  ['compositeWithTrainedAlgorithmicMedia', 'partly-by-model'],
  ['compositeSynthetic', 'composed'],
  ['composite', 'composed'],
]);

/** How far a computer made a picture, by the digital source type that its file states; null where it did not. */
export function computerMade(digitalSource: string): ComputerMade | null {
  return MADE.get(digitalSource) ?? null;
}
