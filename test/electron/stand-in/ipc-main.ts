type Handler = (event: unknown, ...given: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = {
  handle: (channel: string, handler: Handler) => {
    handlers.set(channel, handler);
  },
};

/** What `ipcRenderer.invoke` comes to. */
export async function invoke(event: unknown, channel: string, given: readonly unknown[]): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  return handler(event, ...given);
}
