import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useText } from '../host/language.tsx';
import { BUTTON_WORDS } from './button-words.ts';

/** A screen that has only one thing to say, with what can be done about it. */
export function Message(props: { title: string; text: string; above?: string; children: ReactNode }) {
  return (
    <Stack align="center" justify="center" flex={1} mih="20rem" h="100%" gap="sm" p="xl" ta="center">
      {props.above !== undefined && <Text c="var(--loep-dimmed)">{props.above}</Text>}
      <Title order={1} size="h3">
        {props.title}
      </Title>
      <Text maw="34rem">{props.text}</Text>
      {props.children}
    </Stack>
  );
}

/** The way out of a screen that leads no further. */
export function ToInbox() {
  const t = useText();
  return (
    <Anchor component={Link} href="/">
      {t(BUTTON_WORDS.toInbox)}
    </Anchor>
  );
}
