import { Button, Group } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { FAULT } from '../../shared/text/fault.ts';
import { useText } from '../host/language.tsx';
import { BUTTON_WORDS } from './button-words.ts';
import { Message } from './message.tsx';

const TEXTS = { title: { en: 'This screen cannot be shown', nl: 'Dit scherm kan niet worden getoond' } };

interface Props {
  /** Where the screen is; another address is tried afresh. */
  readonly address: string;
  readonly children: ReactNode;
}

/** Catches a screen that could not be fetched or drawn, so that the frame and the way out of it stay. */
export class ScreenGuard extends Component<Props, { failedAt: string | null }> {
  override state = { failedAt: null };

  static getDerivedStateFromError(): { failedAt: string } {
    return { failedAt: location.pathname };
  }

  override render(): ReactNode {
    return this.state.failedAt === this.props.address ? <ScreenFailed /> : this.props.children;
  }
}

function ScreenFailed() {
  const t = useText();
  return (
    <Message title={t(TEXTS.title)} text={t(FAULT)}>
      <Group>
        <Button onClick={() => location.reload()}>{t(BUTTON_WORDS.retry)}</Button>
      </Group>
    </Message>
  );
}
