/** False on a Linux that shows nothing: there is no window to open anything in. */
export function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Opens an address in the browser of the system, when there is one. The address was printed in any case. */
export async function openBrowser(address: string): Promise<void> {
  if (!hasScreen()) return;
  const { default: open } = await import('open');
  const browser = await open(address);
  // No opener on this machine: whoever reads the address opens it.
  browser.once('error', () => {});
}
