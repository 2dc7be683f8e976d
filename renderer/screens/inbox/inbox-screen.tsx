/** Inbox. */
export function InboxScreen() {
  return null;
}
