import { Button, Loader, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecognitionAnswer } from '../../../../shared/api/schemas/reference/images.ts';
import { textOfError } from '../../../../shared/text/fault.ts';
import { useText } from '../../../host/language.tsx';
import { BUTTON_WORDS } from '../../../parts/button-words.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { PageAnswer } from './page-answer.tsx';
import classes from './recognise-dialog.module.css';
import { ScanPicture } from './scan-picture.tsx';
import { sendScan } from './send-scan.ts';

const TEXTS = {
  title: { en: 'Which model is this? {name}', nl: 'Welk model is dit? {name}' },
  busy: { en: 'The scan is read and compared …', nl: 'De scan wordt gelezen en vergeleken …' },
  pages: { en: 'Page of the scan', nl: 'Pagina van de scan' },
  page: { en: 'Page {page}', nl: 'Pagina {page}' },
};

/** A scan beside the model that it is of, or the answer that there is no reference. */
export function RecogniseDialog(props: { id: string; file: File; onClose: () => void }) {
  const { id, file, onClose } = props;
  const t = useText();
  const asked = useQuery({
    queryKey: ['recognise', id],
    queryFn: ({ signal }) => sendScan(file, signal),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Dialog opened onClose={onClose} size="min(80rem, 100%)" title={t(TEXTS.title, { name: file.name })}>
      <div className={classes.sides}>
        <ScanPicture file={file} />
        <div className={classes.answer} aria-live="polite">
          {asked.isPending && (
            <Stack align="center" justify="center" h="100%" gap="sm" role="status">
              <Loader size="sm" />
              <Text size="sm">{t(TEXTS.busy)}</Text>
            </Stack>
          )}
          {asked.error && (
            <Stack align="center" justify="center" h="100%" gap="sm" role="alert">
              <Text ta="center">{t(textOfError(asked.error))}</Text>
              <Button variant="default" onClick={() => void asked.refetch()}>
                {t(BUTTON_WORDS.retry)}
              </Button>
            </Stack>
          )}
          {asked.data && <Answer answer={asked.data} fileName={file.name} onClose={onClose} />}
        </div>
      </div>
    </Dialog>
  );
}

function Answer(props: { answer: RecognitionAnswer; fileName: string; onClose: () => void }) {
  const { answer, fileName, onClose } = props;
  const t = useText();
  const [number, setNumber] = useState('1');
  const page = answer.pages.find((each) => String(each.page) === number) ?? answer.pages[0];
  return (
    <>
      {answer.pages.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={t(TEXTS.pages)}
          value={number}
          onChange={setNumber}
          data={answer.pages.map((each) => ({
            value: String(each.page),
            label: t(TEXTS.page, { page: each.page }),
          }))}
        />
      )}
      {page && <PageAnswer key={page.page} page={page} fileName={fileName} onClose={onClose} />}
    </>
  );
}
