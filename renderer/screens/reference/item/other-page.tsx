import type { ItemView } from '../../../../shared/api/schemas/reference/item.ts';
import { IssuerPage } from './issuer-page.tsx';
import { KindsList } from './kinds-list.tsx';
import { NoteParts } from './note-text.tsx';
import { NumberListPage } from './number-list-page.tsx';
import { OfficePage } from './office-page.tsx';
import { OfficialPage } from './official-page.tsx';
import classes from './other-page.module.css';
import { ItemRecord } from './record.tsx';
import { StampPage } from './stamp-page.tsx';

/** The page of anything but a model: what it says in the middle, where that comes from at the side. */
export function OtherPage({ item }: { item: ItemView }) {
  return (
    <div className={classes.page}>
      <div className={classes.middle}>
        <Content item={item} />
      </div>
      <aside className={classes.side}>
        <ItemRecord item={item} />
      </aside>
    </div>
  );
}

function Content({ item }: { item: ItemView }) {
  const { content, id } = item;
  switch (content.kind) {
    case 'issuer':
      return <IssuerPage id={id} issuer={content} />;
    case 'office':
      return <OfficePage id={id} office={content} />;
    case 'official':
      return <OfficialPage official={content} names={item.names} />;
    case 'stamp':
      return <StampPage stamp={content} names={item.names} />;
    case 'number-list':
      return <NumberListPage list={content} />;
    case 'note':
      return (
        <>
          <KindsList kinds={content.kinds} />
          <NoteParts note={content} />
        </>
      );
    case 'model':
      return null;
  }
}
