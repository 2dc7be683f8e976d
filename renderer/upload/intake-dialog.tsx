import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { SHORT_LINE_MAX } from '../../shared/api/schemas/basics.ts';
import { counted, useText } from '../host/language.tsx';
import { useChange } from '../host/use-call.ts';
import { useSettings } from '../host/use-settings.ts';
import { BUTTON_WORDS } from '../parts/button-words.ts';
import { Dialog } from '../parts/dialog.tsx';
import { NotTakenList } from './not-taken-list.tsx';
import { type GivenFile, type NotTaken, suggestedTitle } from './scan-files.ts';
import { sendFiles } from './uploads.ts';

const TEXTS = {
  titleOne: { en: '1 file', nl: '1 bestand' },
  title: { en: '{count} files', nl: '{count} bestanden' },
  nothing: { en: 'Not taken in', nl: 'Niet opgenomen' },
  become: { en: 'What should they become?', nl: 'Wat moeten ze worden?' },
  becomeOne: { en: 'What should it become?', nl: 'Wat moet het worden?' },
  thisCase: { en: 'More documents of this case', nl: 'Meer documenten van deze zaak' },
  thisCaseOne: { en: 'One more document of this case', nl: 'Nog een document van deze zaak' },
  oneCase: { en: 'One case with all of them', nl: 'Eén zaak met allemaal' },
  newCase: { en: 'A new case', nl: 'Een nieuwe zaak' },
  manyCases: { en: 'A case for each file', nl: 'Een zaak per bestand' },
  caseTitle: { en: 'Title of the case', nl: 'Titel van de zaak' },
  send: { en: 'Take in {count} files', nl: '{count} bestanden opnemen' },
  sendOne: { en: 'Take in 1 file', nl: '1 bestand opnemen' },
};

type Choice = 'this-case' | 'one-case' | 'many-cases';

/** Files that were given, of which is asked what they become. */
export interface Offer {
  readonly taken: readonly GivenFile[];
  readonly notTaken: readonly NotTaken[];
  /** The case on the screen, when it is one. */
  readonly caseId: string | null;
}

/** Asks what several files become, and says which are not taken and why, before anything is sent. */
export function IntakeDialog({ offer, onClose }: { offer: Offer; onClose: () => void }) {
  const t = useText();
  const { taken, notTaken } = offer;
  useReturnedFocus();
  const count = taken.length;
  const title = count === 0 ? t(TEXTS.nothing) : t(counted(count, TEXTS.titleOne, TEXTS.title), { count });
  return (
    <Dialog opened onClose={onClose} title={title}>
      <Stack>
        {count > 0 ? (
          <Choices offer={offer} onClose={onClose} />
        ) : (
          <>
            <NotTakenList files={notTaken} hasTitle={false} />
            <Group justify="flex-end">
              <Button onClick={onClose}>{t(BUTTON_WORDS.close)}</Button>
            </Group>
          </>
        )}
      </Stack>
    </Dialog>
  );
}

function Choices({ offer: { taken, notTaken, caseId }, onClose }: { offer: Offer; onClose: () => void }) {
  const t = useText();
  const isOne = taken.length === 1;
  const { settings, change } = useSettings();
  const [choice, setChoice] = useState<Choice>(caseId !== null ? 'this-case' : settings.dropAs);
  const [title, setTitle] = useState(() => suggestedTitle(taken));
  const [newId] = useState(() => crypto.randomUUID());
  const create = useChange('case.create');
  const send = (into: string | null) => {
    const files = taken.map(({ file }) => file);
    sendFiles(files, into);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isOne && choice !== 'this-case' && choice !== settings.dropAs) change({ dropAs: choice });
    if (choice === 'this-case') send(caseId);
    else if (choice === 'many-cases' || isOne) send(null);
    else create.mutate({ id: newId, title }, { onSuccess: () => send(newId) });
  };
  const options = [
    ...(caseId === null ? [] : [{ value: 'this-case', text: isOne ? TEXTS.thisCaseOne : TEXTS.thisCase }]),
    { value: 'one-case', text: isOne ? TEXTS.newCase : TEXTS.oneCase },
    ...(isOne ? [] : [{ value: 'many-cases', text: TEXTS.manyCases }]),
  ];
  const asksTitle = choice === 'one-case' && !isOne;
  return (
    <form onSubmit={submit}>
      <Stack>
        {options.length > 1 && (
          <Radio.Group
            label={t(isOne ? TEXTS.becomeOne : TEXTS.become)}
            value={choice}
            onChange={(value) => setChoice(value as Choice)}
          >
            <Stack gap="xs" mt="xs">
              {options.map(({ value, text }) => (
                <Radio
                  key={value}
                  value={value}
                  label={t(text)}
                  data-autofocus={value === choice || undefined}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {asksTitle && (
          <TextInput
            label={t(TEXTS.caseTitle)}
            value={title}
            maxLength={SHORT_LINE_MAX}
            required
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        )}
        {notTaken.length > 0 && <NotTakenList files={notTaken} hasTitle />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t(BUTTON_WORDS.cancel)}
          </Button>
          <Button type="submit" loading={create.isPending} disabled={asksTitle && title.trim() === ''}>
            {t(counted(taken.length, TEXTS.sendOne, TEXTS.send), { count: taken.length })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Gives the focus back to what had it, so that the keys of the screen go on working. */
function useReturnedFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) setTimeout(() => before.focus({ preventScroll: true }));
    },
    [before],
  );
}
