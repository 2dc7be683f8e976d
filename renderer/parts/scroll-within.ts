/** Brings an element into sight of the box that it scrolls in, and leaves the page around that box where it is. */
export function scrollWithin(element: Element, box: Element): void {
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  const top = nearest(inner.top - outer.top, inner.bottom - outer.bottom);
  const left = nearest(inner.left - outer.left, inner.right - outer.right);
  if (top !== 0 || left !== 0) box.scrollBy({ top, left });
}

/** How far to move so that neither end is beyond its side; the beginning counts where both cannot be in sight. */
function nearest(before: number, after: number): number {
  if (before < 0) return before;
  return after > 0 ? Math.min(before, after) : 0;
}
