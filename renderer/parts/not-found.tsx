import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { useText } from '../host/language.tsx';

const TEXTS = {
  title: { en: 'There is nothing here', nl: 'Hier is niets' },
  why: { en: 'The address does not exist (any more).', nl: 'Het adres bestaat niet (meer).' },
  back: { en: 'To the inbox', nl: 'Naar het postvak' },
};

/** An address that leads nowhere. */
export function NotFound() {
  const t = useText();
  return (
    <Stack align="center" justify="center" h="100%" gap="xs">
      <Title order={1} size="h3">
        {t(TEXTS.title)}
      </Title>
      <Text>{t(TEXTS.why)}</Text>
      <Anchor component={Link} href="/">
        {t(TEXTS.back)}
      </Anchor>
    </Stack>
  );
}
