import { Modal, type ModalProps } from '@mantine/core';
import { useText } from '../host/language.tsx';
import { BUTTON_WORDS } from './button-words.ts';

/** A dialog over the screen. Its close button has a name. */
export function Dialog(props: Omit<ModalProps, 'closeButtonProps'>) {
  const t = useText();
  return <Modal {...props} closeButtonProps={{ 'aria-label': t(BUTTON_WORDS.close) }} />;
}
