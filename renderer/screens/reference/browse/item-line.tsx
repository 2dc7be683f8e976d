import { Link } from 'wouter';
import type { ReferenceRow } from '../../../../shared/api/schemas/reference/search.ts';
import { DOCUMENT_KIND_NAMES } from '../../../../shared/model/reference/document-kinds.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { Age } from '../../../parts/age.tsx';
import { LocalWords } from '../../../parts/local-words.tsx';
import { yearsWords } from '../../../parts/partial-date.ts';
import { ReferencePicture } from '../../../parts/reference-picture.tsx';
import { ITEM_KIND_WORDS } from '../../../parts/reference-words.ts';
import { KindIcon } from '../shell/kind-icon.tsx';
import classes from './item-line.module.css';
import { hasPeriod, itemAddress } from './item-words.ts';
import { RowMarks } from './row-marks.tsx';

/** An item as one dense line, for many at once. */
export function ItemLine({ row }: { row: ReferenceRow }) {
  const t = useText();
  const language = useLanguage();
  const { kind, name, issuer, documentKind, edition, picture, changedAt } = row;
  return (
    <Link href={itemAddress(row)} tabIndex={-1} className={classes.line} data-item={row.id}>
      <span className={classes.picture}>
        {picture ? (
          <ReferencePicture image={picture} alt="" className={classes.image} />
        ) : (
          <KindIcon kind={kind} size="1.5rem" />
        )}
      </span>
      <span className={classes.code}>{issuer?.iso}</span>
      <span className={classes.name}>
        <strong>
          <LocalWords text={name} />
        </strong>
        <span className={classes.dim}>
          {issuer && (
            <>
              <LocalWords text={issuer.name} />
              {' · '}
            </>
          )}
          {t(documentKind === null ? ITEM_KIND_WORDS[kind] : DOCUMENT_KIND_NAMES[documentKind])}
        </span>
      </span>
      <span className={classes.edition}>{edition}</span>
      <span className={classes.years}>{hasPeriod(row) && yearsWords(row, language)}</span>
      <span className={classes.marks}>
        <RowMarks row={row} />
      </span>
      <Age at={changedAt} className={classes.changed} />
    </Link>
  );
}
