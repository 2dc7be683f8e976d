import { DOCUMENT_KIND_NAMES, type DocumentKind } from '../../../../shared/model/reference/document-kinds.ts';
import { useText } from '../../../host/language.tsx';
import classes from './other-page.module.css';

const ALL = { en: 'All kinds of document', nl: 'Alle soorten documenten' };

/** Kinds of document that something is about; none named means all. */
export function KindsList({ kinds }: { kinds: readonly DocumentKind[] }) {
  const t = useText();
  return (
    <ul className={classes.chips}>
      {kinds.length === 0 && <li>{t(ALL)}</li>}
      {kinds.map((kind) => (
        <li key={kind}>{t(DOCUMENT_KIND_NAMES[kind])}</li>
      ))}
    </ul>
  );
}
