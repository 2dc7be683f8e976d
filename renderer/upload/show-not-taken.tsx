import { showTrouble } from '../host/notices.tsx';
import { NotTakenList } from './not-taken-list.tsx';
import type { NotTaken } from './scan-files.ts';

/** Says which files were not taken and why, in one notice, however many there are. */
export function showNotTaken(files: readonly NotTaken[]): void {
  showTrouble({ id: 'not-taken', message: <NotTakenList files={files} hasTitle /> });
}
