import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { CaseView } from '../../../shared/api/schemas/case.ts';
import { useText } from '../../host/language.tsx';
import { Dialog } from '../../parts/dialog.tsx';

const TEXTS = {
  back: { en: 'Case {number}…', nl: 'Zaak {number}…' },
  title: { en: 'Back to the case', nl: 'Terug naar de zaak' },
  first: {
    en: 'Read before you look at the answers in the case. They tell what a reader before you found, and your reading is no longer blind.',
    nl: 'Lees voordat u de antwoorden in de zaak bekijkt. Ze vertellen wat een lezer vóór u vond, en uw lezing is dan niet meer blind.',
  },
  stay: { en: 'Go on reading', nl: 'Verder lezen' },
  go: { en: 'To the case all the same', nl: 'Toch naar de zaak' },
};

/** The way back to the case while reading blind: first what is lost by taking it, then the way. */
export function BlindBack({ caseView, className }: { caseView: CaseView; className: string | undefined }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Anchor component="button" type="button" className={className} onClick={() => setAsking(true)}>
        <IconArrowLeft size={16} aria-hidden />
        {t(TEXTS.back, { number: caseView.number })}
      </Anchor>
      <Dialog opened={isAsking} onClose={close} title={t(TEXTS.title)} centered>
        <Stack>
          <Text>{t(TEXTS.first)}</Text>
          <Group justify="space-between">
            <Anchor component={Link} href={`/cases/${caseView.id}`}>
              {t(TEXTS.go)}
            </Anchor>
            <Button onClick={close}>{t(TEXTS.stay)}</Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
