import type { Text } from '../model/text.ts';

/** What became of files that the desktop put in. */
export interface TakenFiles {
  readonly added: readonly { readonly caseId: string; readonly documentId: string }[];
  readonly refused: readonly { readonly fileName: string; readonly text: Text }[];
}

/**
 * What the desktop window can do and a browser cannot; `window.loepDesktop` there, and nowhere else. The page never
 * learns where a file stands on the disk.
 */
export interface Desktop {
  readonly appName: string;
  /** Shows the data folder in the file manager. */
  revealHome(): Promise<void>;
  /** Hears of files that came in by the menu, or were opened with Loep from the file manager. Gives back how to stop listening. */
  onFilesTaken(listener: (files: TakenFiles) => void): () => void;
}
