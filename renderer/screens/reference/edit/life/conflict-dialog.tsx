import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type {
  ItemView,
  MergedDrafts,
  VersionHead,
} from '../../../../../shared/api/schemas/reference/item.ts';
import type { Language, Text as Words } from '../../../../../shared/model/text.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { showError } from '../../../../host/show-error.ts';
import { Dialog } from '../../../../parts/dialog.tsx';
import { shortMoment } from '../../../../parts/moments.ts';
import { contentChanges, inShort } from '../content/content-changes.ts';
import type { Draft } from '../content/draft.ts';
import { openLatest } from '../content/newest-item.ts';
import type { Editing } from '../content/use-editing.ts';
import { conflictLines, takenLines } from './conflict-lines.ts';
import { DifferenceTable } from './difference-table.tsx';
import { MergeChoices } from './merge-choices.tsx';
import { keepMerged, keepTheirs, useMerged } from './merging.ts';
import { placeWords } from './place-words.ts';

const TEXTS = {
  title: { en: 'Changed elsewhere', nl: 'Elders gewijzigd' },
  who: {
    en: '{author} saved this item at {time}, while you were writing. Neither is lost, whatever you choose.',
    nl: '{author} heeft dit om {time} bewaard, terwijl u schreef. Geen van beide gaat verloren, wat u ook kiest.',
  },
  published: {
    en: 'This item, by {author}, was published at {time}, while you were writing. Neither is lost, whatever you choose.',
    nl: 'Dit item, van {author}, is om {time} gepubliceerd, terwijl u schreef. Geen van beide gaat verloren, wat u ook kiest.',
  },
  imported: {
    en: 'Version {version}, signed by {signer}, came in with a package on {time}, after this draft was begun. Neither is lost, whatever you choose.',
    nl: 'Versie {version}, ondertekend door {signer}, kwam op {time} binnen met een pakket, nadat dit concept was begonnen. Geen van beide gaat verloren, wat u ook kiest.',
  },
  validated: {
    en: '{reader} validated this item, by {author}, while you were writing. Neither is lost, whatever you choose.',
    nl: '{reader} heeft dit item, van {author}, gevalideerd terwijl u schreef. Geen van beide gaat verloren, wat u ook kiest.',
  },
  merge: { en: 'Put my changes on top', nl: 'Mijn wijzigingen erop zetten' },
  mergeWhy: {
    en: 'Goes on with both, as chosen here. Theirs and yours stay in the history.',
    nl: 'Gaat verder met beide, zoals hier gekozen. Dat van de ander en dat van u blijven in de geschiedenis.',
  },
  takeTheirs: { en: 'Go on with theirs', nl: 'Verder met dat van de ander' },
  takeTheirsWhy: { en: 'Yours stays in the history.', nl: 'Dat van u blijft in de geschiedenis.' },
  keepMine: { en: 'Go on with mine alone', nl: 'Alleen verder met dat van mij' },
  keepMineWhy: { en: 'Theirs stays in the history.', nl: 'Dat van de ander blijft in de geschiedenis.' },
  later: { en: 'Decide later', nl: 'Later beslissen' },
  same: { en: 'Both say the same.', nl: 'Beide zeggen hetzelfde.' },
  theirs: { en: 'Theirs', nl: 'Van de ander' },
  mine: { en: 'Yours', nl: 'Van u' },
  held: {
    en: 'What is not complete yet is not kept in the history. Undo brings it back on this screen.',
    nl: 'Wat nog niet volledig is, komt niet in de geschiedenis. Met ongedaan maken komt het op dit scherm terug.',
  },
};

/** Two windows wrote the same item. Shows what differs and lets a person choose what goes on; the other is kept. */
export function ConflictDialog({ editing, onClose }: { editing: Editing; onClose: () => void }) {
  const t = useText();
  const { view } = editing;
  const theirs = useQuery({
    queryKey: ['reference.open', { id: view.id, isTheirs: true }],
    queryFn: ({ signal }) => openLatest(view.id, signal),
    staleTime: 0,
  });
  const [chosenTheirs, setChosenTheirs] = useState<readonly string[]>([]);
  const { merged, isPending } = useMerged(editing, theirs.data, chosenTheirs);
  const isWaiting = !theirs.data || isPending;
  return (
    <Dialog opened onClose={onClose} title={t(TEXTS.title)} size={isWaiting ? 'md' : 'xl'} centered>
      {theirs.data && !isPending ? (
        <Choice
          {...{ editing, merged, chosenTheirs, onClose }}
          theirs={theirs.data}
          onChoose={setChosenTheirs}
        />
      ) : (
        <Loader size="sm" />
      )}
    </Dialog>
  );
}

interface ChoiceProps {
  readonly editing: Editing;
  readonly theirs: ItemView;
  /** Null when both cannot be put together. */
  readonly merged: MergedDrafts | null;
  readonly chosenTheirs: readonly string[];
  readonly onChoose: (chosenTheirs: readonly string[]) => void;
  readonly onClose: () => void;
}

function Choice({ editing, theirs, merged, chosenTheirs, onChoose, onClose }: ChoiceProps) {
  const t = useText();
  const language = useLanguage();
  const { draft, held } = editing;
  const [isBusy, setBusy] = useState(false);
  const goOn = async (keep: () => Promise<ItemView>) => {
    setBusy(true);
    try {
      editing.takeOver(await keep());
      onClose();
    } catch (error) {
      showError(error);
      setBusy(false);
    }
  };
  const both = { mine: draft, theirs };
  const isSame = theirs.tier === draft.tier && contentChanges(theirs.content, draft.content).length === 0;
  return (
    <Stack>
      <Text>{t(...happened(theirs.shown, language))}</Text>
      {isSame && <Text>{t(TEXTS.same)}</Text>}
      {!isSame && merged && (
        <MergeChoices
          conflicts={conflictLines(merged.conflicts, both, language)}
          taken={takenLines(merged.taken, { mine: draft, theirs: merged }, language)}
          {...{ chosenTheirs, onChoose }}
        />
      )}
      {!isSame && !merged && <Differences mine={draft} theirs={theirs} />}
      {held.length > 0 && <Text size="sm">{t(TEXTS.held)}</Text>}
      <Group justify="flex-end" align="start">
        <Button variant="subtle" onClick={onClose}>
          {t(TEXTS.later)}
        </Button>
        <Way why={TEXTS.takeTheirsWhy}>
          <Button
            variant="default"
            loading={isBusy}
            onClick={() => void goOn(() => keepTheirs(editing, theirs))}
          >
            {t(TEXTS.takeTheirs)}
          </Button>
        </Way>
        <Way why={TEXTS.keepMineWhy}>
          <Button
            variant={merged ? 'default' : 'filled'}
            disabled={isBusy}
            onClick={() => {
              editing.keepMine();
              onClose();
            }}
          >
            {t(TEXTS.keepMine)}
          </Button>
        </Way>
        {merged && (
          <Way why={TEXTS.mergeWhy}>
            <Button loading={isBusy} onClick={() => void goOn(() => keepMerged(editing, merged))}>
              {t(TEXTS.merge)}
            </Button>
          </Way>
        )}
      </Group>
    </Stack>
  );
}

function Way({ why, children }: { why: Words; children: ReactNode }) {
  const t = useText();
  return (
    <Stack gap={2} maw="15rem">
      {children}
      <Text size="xs">{t(why)}</Text>
    </Stack>
  );
}

function Differences({ mine, theirs }: { mine: Draft; theirs: Draft }) {
  const t = useText();
  const lines = contentChanges(theirs.content, mine.content).map((change) => ({
    place: placeWords(mine.content, change.path),
    left: inShort(change.left),
    right: inShort(change.right),
  }));
  return <DifferenceTable left={t(TEXTS.theirs)} right={t(TEXTS.mine)} lines={lines} />;
}

/** What somebody else did meanwhile, as far as the version that they left tells. */
export function happened(
  { version, state, author, changedAt, publishedAt, validatedBy, signer }: VersionHead,
  language: Language,
): [text: Words, values: Record<string, string>] {
  if (signer !== null)
    return [TEXTS.imported, { version: String(version), signer, time: shortMoment(changedAt, language) }];
  if (publishedAt !== null) return [TEXTS.published, { author, time: shortMoment(publishedAt, language) }];
  if (state === 'validated' && validatedBy !== null)
    return [TEXTS.validated, { author, reader: validatedBy }];
  return [TEXTS.who, { author, time: shortMoment(changedAt, language) }];
}
