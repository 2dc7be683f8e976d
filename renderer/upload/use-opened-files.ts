import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { desktop } from '../host/desktop.ts';
import { counted, useText } from '../host/language.tsx';
import { showNotice, showTrouble } from '../host/notices.tsx';

const TEXTS = {
  one: { en: '1 file was taken in.', nl: '1 bestand is opgenomen.' },
  many: { en: '{count} files were taken in.', nl: '{count} bestanden zijn opgenomen.' },
};

/** Shows what became of files that were opened with Loep from the file manager: one of them is gone to at once. */
export function useOpenedFiles(): void {
  const t = useText();
  const [, navigate] = useLocation();
  useEffect(
    () =>
      desktop?.onFilesTaken(({ added, refused }) => {
        const count = added.length;
        if (count === 1 && refused.length === 0) return navigate(`/cases/${added[0]!.caseId}`);
        if (count > 0) showNotice({ message: t(counted(count, TEXTS.one, TEXTS.many), { count }) });
        for (const { fileName, text } of refused) {
          showTrouble({ title: fileName, message: t(text), autoClose: false });
        }
      }),
    [t, navigate],
  );
}
