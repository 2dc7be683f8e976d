import {
  type ChangeEvent,
  createContext,
  type ReactNode,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useRoute } from 'wouter';
import { spokenNow } from '../host/language.tsx';
import { showNotice } from '../host/notices.tsx';
import { showError } from '../host/show-error.ts';
import { DropOverlay } from './drop-overlay.tsx';
import { useFileTaker } from './file-taker.ts';
import { IntakeDialog, type Offer } from './intake-dialog.tsx';
import { ACCEPT, type GivenFile, sortOut } from './scan-files.ts';
import { UploadTray } from './upload-tray.tsx';
import { sendFiles } from './uploads.ts';
import { filesOf, useDroppedFiles } from './use-dropped-files.ts';
import { useOpenedFiles } from './use-opened-files.ts';

const NOTHING = {
  en: 'There was no file in it that Loep could examine.',
  nl: 'Er zat geen bestand in dat Loep kan onderzoeken.',
};

/** Every browser knows it, React's types do not. */
const WHOLE_FOLDER = { webkitdirectory: '' };

interface Chooser {
  readonly chooseFiles: () => void;
  readonly chooseFolder: () => void;
}

const Choosing = createContext<Chooser>({ chooseFiles: () => {}, chooseFolder: () => {} });

/** Opens the system's own dialog for files or for a folder. */
export function useChooser(): Chooser {
  return useContext(Choosing);
}

/**
 * Takes in files on every screen: dropped, pasted or chosen; asks what they become; shows how far they are. A screen
 * that takes dropped files itself has them (`useTakesFiles`).
 */
export function Intake({ children }: { children: ReactNode }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOnCase, onCase] = useRoute('/cases/:caseId/*?');
  const caseId = isOnCase ? onCase.caseId : null;
  const take = useMemo(() => taking(caseId, setOffer), [caseId]);
  const taker = useFileTaker();
  const { isOver, isReading } = useDroppedFiles(taker?.take ?? take);
  useOpenedFiles();
  const chooser = useMemo(
    () => ({
      chooseFiles: () => files.current?.click(),
      chooseFolder: () => folder.current?.click(),
    }),
    [],
  );
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    // The same files can be chosen again.
    filesOf(event.nativeEvent)
      .then(take, showError)
      .finally(() => {
        input.value = '';
      });
  };
  return (
    <Choosing.Provider value={chooser}>
      {children}
      <input ref={files} type="file" multiple hidden accept={ACCEPT} onChange={chosen} data-chooser="files" />
      <input ref={folder} type="file" {...WHOLE_FOLDER} hidden onChange={chosen} data-chooser="folder" />
      {(isOver || isReading) && <DropOverlay isReading={!isOver} taker={taker} />}
      {offer !== null && <IntakeDialog offer={offer} onClose={() => setOffer(null)} />}
      <UploadTray />
    </Choosing.Provider>
  );
}

/** One scan outside a case is sent at once; anything else is a question first. */
function taking(caseId: string | null, ask: (offer: Offer) => void): (given: readonly GivenFile[]) => void {
  return (given) => {
    const { taken, notTaken } = sortOut(given);
    if (taken.length + notTaken.length === 0) {
      showNotice({ id: 'intake', message: NOTHING[spokenNow()] });
    } else if (taken.length === 1 && notTaken.length === 0 && caseId === null) {
      sendFiles([taken[0]!.file], null);
    } else {
      ask({ taken, notTaken, caseId });
    }
  };
}
