/** Lowest channel, and spread between channels (0..255), of a colour that passes for paper: white to cream. */
const PAPER_LOWEST = 190;
const PAPER_SPREAD = 50;

/** Whether an area of this colour (#rrggbb; null for a pattern) passes for bare paper. */
export function isPaperColour(colour: string | null): boolean {
  if (colour === null) return false;
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (
    Math.min(...channels) >= PAPER_LOWEST && Math.max(...channels) - Math.min(...channels) <= PAPER_SPREAD
  );
}
