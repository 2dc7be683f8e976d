import { Text } from '@mantine/core';
import type { Text as Words } from '../../../../../shared/model/text.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { WRONG_CODE } from '../content/lacking.ts';

const TEXTS = {
  needed: { en: 'Still needed: {fields}.', nl: 'Nog nodig: {fields}.' },
  waiting: {
    en: 'One moment: the edges of the document are being looked for on the scans.',
    nl: 'Een ogenblik: op de scans worden de randen van het document gezocht.',
  },
};

/** Why an item cannot be begun yet; nothing when it can. */
export function StillNeeded({
  lacking,
  wrongCode,
  isWaiting = false,
}: {
  lacking: readonly Words[];
  wrongCode: string | null;
  isWaiting?: boolean;
}) {
  const t = useText();
  const language = useLanguage();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const fields = list.format(lacking.map((words) => t(words).toLocaleLowerCase(language)));
  const said = [
    ...(wrongCode === null ? [] : [t(WRONG_CODE, { code: wrongCode })]),
    ...(lacking.length > 0 ? [t(TEXTS.needed, { fields })] : []),
  ];
  const words = said.length > 0 ? said.join(' ') : isWaiting ? t(TEXTS.waiting) : '';
  return (
    <Text size="sm" c="var(--loep-dimmed)" role="status" data-still-needed={lacking.length} flex="1 1 16rem">
      {words}
    </Text>
  );
}
