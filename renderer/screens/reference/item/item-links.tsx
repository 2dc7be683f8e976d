import { Link } from 'wouter';
import type { ItemName } from '../../../../shared/api/schemas/reference/item.ts';
import { LocalWords } from '../../../parts/local-words.tsx';
import { StateMark } from '../../../parts/reference-marks.tsx';
import { KindIcon } from '../shell/kind-icon.tsx';
import classes from './item-links.module.css';
import linkClasses from './links.module.css';

/** Items by their names, each leading to its page. */
export function ItemLinks({ items }: { items: readonly ItemName[] }) {
  return (
    <ul className={classes.links}>
      {items.map((item) => (
        <li key={item.id}>
          <KindIcon kind={item.kind} size="1rem" />
          <Link href={`/reference/items/${item.id}`} className={linkClasses.link}>
            <LocalWords text={item.name} />
          </Link>
          {item.state !== 'published' && <StateMark state={item.state} />}
        </li>
      ))}
    </ul>
  );
}
