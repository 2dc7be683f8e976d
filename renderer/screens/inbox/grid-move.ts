/** Where a key leads from a row; null when it is no key for moving. Rows count from 0. */
export function moveTo(
  key: string,
  from: number,
  { page, total }: { page: number; total: number },
): number | null {
  const to = target(key, from, page, total);
  return to === null ? null : Math.max(0, Math.min(total - 1, to));
}

function target(key: string, from: number, page: number, total: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + page;
    case 'PageUp':
      return from - page;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}
