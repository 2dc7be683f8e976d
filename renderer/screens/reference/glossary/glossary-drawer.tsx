import { Drawer } from '@mantine/core';
import { Link } from 'wouter';
import { useText } from '../../../host/language.tsx';
import { BUTTON_WORDS } from '../../../parts/button-words.ts';
import linkClasses from '../item/links.module.css';
import { GlossaryEntry } from './glossary-entry.tsx';

const TEXTS = {
  glossary: { en: 'Glossary', nl: 'Woordenlijst' },
  whole: { en: 'The whole glossary', nl: 'De hele woordenlijst' },
};

/** The glossary's entry of a feature, beside what one was reading. */
export function GlossaryDrawer(props: { featureId: string | null; onClose: () => void }) {
  const { featureId, onClose } = props;
  const t = useText();
  return (
    <Drawer
      opened={featureId !== null}
      onClose={onClose}
      position="right"
      size="min(28rem, 100vw)"
      title={t(TEXTS.glossary)}
      closeButtonProps={{ 'aria-label': t(BUTTON_WORDS.close) }}
    >
      {featureId !== null && (
        <>
          <GlossaryEntry featureId={featureId} />
          <p>
            <Link href={`/reference/glossary/${featureId}`} className={linkClasses.link}>
              {t(TEXTS.whole)}
            </Link>
          </p>
        </>
      )}
    </Drawer>
  );
}
