import { useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { ModelPage } from '../model/model-page.tsx';
import { useItemAddress } from './item-address.ts';
import { ItemBar } from './item-bar.tsx';
import classes from './item-screen.module.css';
import { ItemFailed, ItemLoading } from './item-states.tsx';
import { OtherPage } from './other-page.tsx';
import { VersionNotice } from './version-notice.tsx';

const TEXTS = { item: { en: 'Item of the reference database', nl: 'Onderdeel van de referentiedatabank' } };

/** The page of an item: a model with its images, or an issuer, office, official, stamp, list or note. */
export function ItemScreen({ id }: { id: string }) {
  const t = useText();
  const [address] = useItemAddress();
  const { data, error, refetch } = useCall(
    'reference.open',
    { id, version: address.version },
    { keepPrevious: true },
  );
  if (!data) {
    return error ? <ItemFailed error={error} onRetry={() => void refetch()} /> : <ItemLoading />;
  }
  return (
    <article className={classes.item} aria-label={t(TEXTS.item)} data-item-kind={data.kind}>
      <ItemBar item={data} />
      <VersionNotice item={data} />
      {data.content.kind === 'model' ? (
        <ModelPage key={data.shown.version} item={data} content={data.content} />
      ) : (
        <OtherPage item={data} />
      )}
    </article>
  );
}
