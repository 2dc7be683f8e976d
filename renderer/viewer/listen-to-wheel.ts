/**
 * A ref that lets the wheel zoom over what lies on the page as it does on the page below. React listens passively, and
 * could not keep the screen from scrolling.
 */
export function listenToWheel(onWheel: (event: WheelEvent) => void) {
  return (element: HTMLElement | null) => {
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  };
}
