/** Where a key leads from a card, of cards that stand in lines of so many; null when it is no key that moves. */
export function movedOnGrid(
  key: string,
  at: number,
  grid: { readonly columns: number; readonly linesInSight: number; readonly total: number },
): number | null {
  const { columns, linesInSight, total } = grid;
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - columns,
    ArrowDown: at + columns,
    PageUp: at - columns * linesInSight,
    PageDown: at + columns * linesInSight,
    Home: 0,
    End: total - 1,
  };
  if (!Object.hasOwn(to, key) || total === 0) return null;
  if (at < 0) return 0;
  return Math.min(total - 1, Math.max(0, to[key]!));
}
