/**
 * Opens an address in the browser of the system; false where there is none to open: a Linux without a screen.
 */
export async function openBrowser(address: string): Promise<boolean> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return false;
  const { default: open } = await import('open');
  const browser = await open(address);
  return new Promise((resolve) => {
    // No opener on this machine: the address was printed.
    browser.once('error', () => resolve(false));
    browser.once('spawn', () => resolve(true));
  });
}
