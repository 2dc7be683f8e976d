import { useText } from '../host/language.tsx';
import { Message, ToInbox } from './message.tsx';

const TEXTS = {
  title: { en: 'There is nothing here', nl: 'Hier is niets' },
  why: { en: 'The address does not exist (any more).', nl: 'Het adres bestaat niet (meer).' },
};

/** An address that leads nowhere. */
export function NotFound() {
  const t = useText();
  return (
    <Message title={t(TEXTS.title)} text={t(TEXTS.why)}>
      <ToInbox />
    </Message>
  );
}
