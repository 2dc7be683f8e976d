import { Link } from 'wouter';
import type { ReferenceRow } from '../../../../shared/api/schemas/reference/search.ts';
import { DOCUMENT_KIND_NAMES } from '../../../../shared/model/reference/document-kinds.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { LocalWords } from '../../../parts/local-words.tsx';
import { yearsWords } from '../../../parts/partial-date.ts';
import { ReferencePicture } from '../../../parts/reference-picture.tsx';
import { ITEM_KIND_WORDS } from '../../../parts/reference-words.ts';
import { KindIcon } from '../shell/kind-icon.tsx';
import classes from './item-card.module.css';
import { hasPeriod, itemAddress } from './item-words.ts';
import { RowMarks } from './row-marks.tsx';

/**
 * An item to be recognised by its picture; that lies beside the words where there is one card on a line. Keys work on the grid as a whole, so that the link is no tab stop.
 */
export function ItemCard({ row, isLying }: { row: ReferenceRow; isLying: boolean }) {
  const t = useText();
  const language = useLanguage();
  const { kind, name, issuer, documentKind, edition, picture } = row;
  const what = documentKind === null ? ITEM_KIND_WORDS[kind] : DOCUMENT_KIND_NAMES[documentKind];
  const more = [edition, hasPeriod(row) ? yearsWords(row, language) : null].filter((each) => each !== null);
  return (
    <Link
      href={itemAddress(row)}
      tabIndex={-1}
      className={classes.card}
      data-item={row.id}
      data-lying={isLying || undefined}
    >
      <span className={classes.picture}>
        {picture ? (
          <ReferencePicture image={picture} alt="" className={classes.image} />
        ) : (
          <KindIcon kind={kind} size="2.5rem" />
        )}
      </span>
      <span className={classes.words}>
        <span className={classes.above}>
          {issuer?.iso && <span className={classes.code}>{issuer.iso}</span>}
          {t(what)}
        </span>
        <strong className={classes.name}>
          <LocalWords text={name} />
        </strong>
        {issuer && (
          <span className={classes.more}>
            <LocalWords text={issuer.name} />
          </span>
        )}
        {more.length > 0 && <span className={classes.more}>{more.join(' · ')}</span>}
        <RowMarks row={row} />
      </span>
    </Link>
  );
}
