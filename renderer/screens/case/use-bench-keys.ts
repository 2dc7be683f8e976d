import { useText } from '../../host/language.tsx';
import { saySentence } from './answer-notice.ts';
import { documentBeside, pageBeside } from './case-documents.ts';
import { stepFrom } from './finding-order.ts';
import { focusNote } from './note-field.tsx';
import { type Answering, canAnswer } from './use-answering.ts';
import type { Bench } from './use-bench.ts';
import { useCaseKeys } from './use-case-keys.ts';
import { useOpenDocumentWalk } from './use-open-document-walk.ts';

const TEXTS = {
  none: { en: 'Select a finding first.', nl: 'Kies eerst een bevinding.' },
  waits: {
    en: 'The conclusion waits for another reader: answers stay as they are until then.',
    nl: 'De conclusie wacht op een andere lezer: tot dan blijven de antwoorden zoals ze zijn.',
  },
  older: {
    en: 'Findings of an earlier examination are not answered any more.',
    nl: 'Bevindingen van een eerder onderzoek worden niet meer beantwoord.',
  },
};

/** Ties the keys to what is on the bench. */
export function useBenchKeys(
  bench: Bench,
  answering: Answering,
  { showKeys, showPanel }: { showKeys: () => void; showPanel: () => void },
): void {
  const t = useText();
  const { selection, list, go, isNewest, pageCount, document } = bench;
  const { documents } = bench.caseView;
  const walk = useOpenDocumentWalk(bench);
  const selected = list.find(({ finding }) => finding.id === selection.finding?.id) ?? null;
  const toFindings = () => go({ section: 'findings', compare: null });
  useCaseKeys(
    {
      step: (by) => {
        const next = stepFrom(list, selection.finding?.id ?? null, by);
        if (next === null) return walk(by);
        toFindings();
        selection.select(next.finding);
      },
      answer: (answer) => {
        if (selected === null) saySentence(t(TEXTS.none));
        else if (!isNewest) saySentence(t(TEXTS.older));
        else if (!canAnswer(bench)) saySentence(t(TEXTS.waits));
        else answering.answer(selected, answer);
      },
      note: () => {
        if (selected === null) return saySentence(t(TEXTS.none));
        focusNote(selected.finding.id, () => {
          showPanel();
          toFindings();
        });
      },
      undo: answering.undo,
      turnPage: (by) => {
        const to = pageBeside(documents, { document: document.id, page: selection.page, pageCount }, by);
        if (to?.document === document.id) selection.goToPage(to.page);
        else if (to) bench.goToDocument(to.document, to.page);
      },
      turnDocument: (by) => {
        const to = documentBeside(documents, document.id, by);
        if (to) bench.goToDocument(to.id);
      },
      toggleText: bench.toggleText,
      showKeys,
    },
    pageCount > 1 || documents.length > 1,
  );
}
