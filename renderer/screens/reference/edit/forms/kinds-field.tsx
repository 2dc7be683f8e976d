import { DOCUMENT_KIND_NAMES } from '../../../../../shared/model/reference/document-kinds.ts';
import { useText } from '../../../../host/language.tsx';
import type { Path } from '../content/content-path.ts';
import { choicesOf, ManyField } from '../fields/choice-field.tsx';
import { FORM_WORDS } from './words.ts';

/** The kinds of document that something is about. */
export function KindsField({ path }: { path: Path }) {
  const t = useText();
  return (
    <ManyField
      path={path}
      label={t(FORM_WORDS.kinds)}
      description={t(FORM_WORDS.kindsWhy)}
      choices={choicesOf(DOCUMENT_KIND_NAMES, t)}
    />
  );
}
