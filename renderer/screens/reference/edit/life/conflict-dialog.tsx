import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ItemView, VersionHead } from '../../../../../shared/api/schemas/reference/item.ts';
import type { Language, Text as Words } from '../../../../../shared/model/text.ts';
import { call } from '../../../../host/call.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { showError } from '../../../../host/show-error.ts';
import { Dialog } from '../../../../parts/dialog.tsx';
import { shortMoment } from '../../../../parts/moments.ts';
import { contentChanges, inShort } from '../content/content-changes.ts';
import { openNewest } from '../content/newest-item.ts';
import { sendable } from '../content/sendable.ts';
import type { Editing } from '../content/use-editing.ts';
import { DifferenceTable } from './difference-table.tsx';
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
  validated: {
    en: '{reader} validated this item, by {author}, while you were writing. Neither is lost, whatever you choose.',
    nl: '{reader} heeft dit item, van {author}, gevalideerd terwijl u schreef. Geen van beide gaat verloren, wat u ook kiest.',
  },
  theirs: { en: 'Theirs', nl: 'Van de ander' },
  mine: { en: 'Yours', nl: 'Van u' },
  takeTheirs: { en: 'Go on with theirs', nl: 'Verder met dat van de ander' },
  takeTheirsWhy: { en: 'Yours stays in the history.', nl: 'Dat van u blijft in de geschiedenis.' },
  keepMine: { en: 'Go on with mine', nl: 'Verder met dat van mij' },
  keepMineWhy: { en: 'Theirs stays in the history.', nl: 'Dat van de ander blijft in de geschiedenis.' },
  later: { en: 'Decide later', nl: 'Later beslissen' },
  same: { en: 'Both say the same.', nl: 'Beide zeggen hetzelfde.' },
};

/** Two windows wrote the same item. Shows what differs and lets a person choose what goes on; the other is kept. */
export function ConflictDialog({ editing, onClose }: { editing: Editing; onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const { view, draft } = editing;
  const theirs = useQuery({
    queryKey: ['reference.open', { id: view.id, isTheirs: true }],
    queryFn: ({ signal }) => openNewest(view.id, signal),
    staleTime: 0,
  });
  const [isBusy, setBusy] = useState(false);
  if (!theirs.data) {
    return (
      <Dialog opened onClose={onClose} title={t(TEXTS.title)} centered>
        <Loader size="sm" />
      </Dialog>
    );
  }
  const { shown } = theirs.data;
  const lines = contentChanges(theirs.data.content, draft.content).map((change) => ({
    place: placeWords(draft.content, change.path),
    left: inShort(change.left),
    right: inShort(change.right),
  }));
  const takeTheirs = async (kept: ItemView) => {
    setBusy(true);
    try {
      editing.follow(await keptBoth(editing, kept));
      onClose();
    } catch (error) {
      showError(error);
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t(TEXTS.title)} size="xl" centered>
      <Stack>
        <Text>{t(...happened(shown, language))}</Text>
        {lines.length === 0 ? (
          <Text>{t(TEXTS.same)}</Text>
        ) : (
          <DifferenceTable left={t(TEXTS.theirs)} right={t(TEXTS.mine)} lines={lines} />
        )}
        <Group justify="flex-end" align="start">
          <Button variant="subtle" onClick={onClose}>
            {t(TEXTS.later)}
          </Button>
          <Stack gap={2}>
            <Button variant="default" loading={isBusy} onClick={() => void takeTheirs(theirs.data)}>
              {t(TEXTS.takeTheirs)}
            </Button>
            <Text size="xs">{t(TEXTS.takeTheirsWhy)}</Text>
          </Stack>
          <Stack gap={2}>
            <Button
              disabled={isBusy}
              onClick={() => {
                editing.keepMine();
                onClose();
              }}
            >
              {t(TEXTS.keepMine)}
            </Button>
            <Text size="xs">{t(TEXTS.keepMineWhy)}</Text>
          </Stack>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** What somebody else did meanwhile, as far as the version that they left tells. */
export function happened(
  { state, author, changedAt, publishedAt, validatedBy }: VersionHead,
  language: Language,
): [text: Words, values: Record<string, string>] {
  if (publishedAt !== null) return [TEXTS.published, { author, time: shortMoment(publishedAt, language) }];
  if (state === 'validated' && validatedBy !== null)
    return [TEXTS.validated, { author, reader: validatedBy }];
  return [TEXTS.who, { author, time: shortMoment(changedAt, language) }];
}

/** Keeps mine on top first, so that it is in the history, and then goes on from theirs. */
async function keptBoth({ draft, seenNow }: Editing, theirs: ItemView): Promise<ItemView> {
  const { id, shown } = theirs;
  const { content } = sendable(draft.content, theirs.content);
  // With what I saw, and not what I see now: that would write mine over theirs instead of on top.
  const { version, revision } = seenNow();
  await call('reference.save', {
    id,
    version,
    seenRevision: revision,
    over: true,
    content,
    tier: draft.tier,
  });
  return call('reference.edit', { id, version: shown.version });
}
