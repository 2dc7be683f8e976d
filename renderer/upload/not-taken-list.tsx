import { counted, useText } from '../host/language.tsx';
import classes from './not-taken-list.module.css';
import type { NotTaken } from './scan-files.ts';

const TEXTS = {
  one: { en: '1 file is not taken', nl: '1 bestand wordt niet opgenomen' },
  many: { en: '{count} files are not taken', nl: '{count} bestanden worden niet opgenomen' },
  more: { en: 'and {count} more', nl: 'en nog {count}' },
};

/** More than this is a list that nobody reads. */
const MAX_SHOWN = 100;

/** Files that are not sent, each with the reason. */
export function NotTakenList({ files, hasTitle }: { files: readonly NotTaken[]; hasTitle: boolean }) {
  const t = useText();
  const count = files.length;
  return (
    <section>
      {hasTitle && <h3 className={classes.title}>{t(counted(count, TEXTS.one, TEXTS.many), { count })}</h3>}
      <ul className={classes.list} tabIndex={count > 2 ? 0 : undefined}>
        {files.slice(0, MAX_SHOWN).map(({ path, why }) => (
          <li key={path} className={classes.file}>
            <span className={classes.name}>{path}</span>
            <span className={classes.why}>{t(why)}</span>
          </li>
        ))}
        {count > MAX_SHOWN && <li className={classes.why}>{t(TEXTS.more, { count: count - MAX_SHOWN })}</li>}
      </ul>
    </section>
  );
}
