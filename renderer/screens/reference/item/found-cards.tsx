import { Link } from 'wouter';
import type { Text } from '../../../../shared/model/text.ts';
import { useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { type BrowseView, browseAddress, queryOf, WHOLE } from '../browse/browse-view.ts';
import { ItemCard } from '../browse/item-card.tsx';
import linkClasses from './links.module.css';
import classes from './other-page.module.css';
import { Nothing, Section } from './section.tsx';

const ALL = { en: 'Show all {count} in the search', nl: 'Toon alle {count} bij het zoeken' };

/** Cards that are shown before one goes to the search. */
const MOST = 24;

/** Items that a search finds, under a heading, as cards. */
export function FoundCards(props: { title: Text; none: Text; search: Partial<BrowseView> }) {
  const { title, none, search } = props;
  const t = useText();
  const { data } = useCall('reference.search', { ...queryOf({ ...WHOLE, ...search }), limit: MOST });
  return (
    <Section title={title}>
      {data?.total === 0 && <Nothing words={none} />}
      <div className={classes.cards}>
        {data?.rows.map((row) => (
          <div key={row.id} className={classes.card}>
            <ItemCard row={row} isLying={false} />
          </div>
        ))}
      </div>
      {data && data.total > MOST && (
        <p>
          <Link href={browseAddress(search)} className={linkClasses.link}>
            {t(ALL, { count: data.total })}
          </Link>
        </p>
      )}
    </Section>
  );
}
