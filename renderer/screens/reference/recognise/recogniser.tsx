import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { spokenNow } from '../../../host/language.tsx';
import { showNotice } from '../../../host/notices.tsx';
import { useTakesFiles } from '../../../upload/file-taker.ts';
import { ACCEPT, type GivenFile, sortOut } from '../../../upload/scan-files.ts';
import { RecogniseDialog } from './recognise-dialog.tsx';

const INVITES = { en: 'Drop a scan: which model is this?', nl: 'Laat een scan los: welk model is dit?' };
const KINDS = {
  en: 'One file: JPEG, PNG, TIFF, WebP, HEIC or PDF. It is compared and not kept.',
  nl: 'Eén bestand: JPEG, PNG, TIFF, WebP, HEIC of PDF. Het wordt vergeleken en niet bewaard.',
};
const NOTHING = {
  en: 'There was no scan in it that Loep can open.',
  nl: 'Er zat geen scan in die Loep kan openen.',
};

const Choosing = createContext<() => void>(() => {});

/** Opens the system's own dialog for a scan to be recognised. */
export function useChooseScan(): () => void {
  return useContext(Choosing);
}

/** Around the screens of the reference database: a scan that is dropped or chosen there is recognised. */
export function Recogniser({ children }: { children: ReactNode }) {
  const [given, setGiven] = useState<{ id: string; file: File } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const choose = useMemo(() => () => input.current?.click(), []);
  const take = (files: readonly GivenFile[]) => {
    const first = sortOut(files).taken[0];
    if (first) setGiven({ id: crypto.randomUUID(), file: first.file });
    else showNotice({ id: 'recognise', message: NOTHING[spokenNow()] });
  };
  return (
    <Choosing.Provider value={choose}>
      {/* Before the screens: one that takes files itself comes after it, and so goes before it. */}
      <Taker take={take} />
      {children}
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPT}
        data-chooser="recognise"
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])].map((file) => ({ file, path: file.name })));
          currentTarget.value = '';
        }}
      />
      {given && <RecogniseDialog key={given.id} {...given} onClose={() => setGiven(null)} />}
    </Choosing.Provider>
  );
}

function Taker({ take }: { take: (files: readonly GivenFile[]) => void }) {
  useTakesFiles({ invites: INVITES, kinds: KINDS, take });
  return null;
}
