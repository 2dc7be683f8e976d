import { useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { Message } from '../../../parts/message.tsx';
import { ItemFailed, ItemLoading } from '../item/item-states.tsx';
import { ReferenceBar } from '../shell/reference-bar.tsx';
import { ChooseOther } from './choose-other.tsx';
import { type Side, useCompareAddress } from './compare-address.ts';
import classes from './compare-screen.module.css';
import { Comparison } from './comparison.tsx';

const TEXTS = {
  heading: { en: 'Compare', nl: 'Vergelijken' },
  nothing: { en: 'Nothing to compare', nl: 'Niets te vergelijken' },
  how: {
    en: 'Open an item of the reference database and choose “Compare with …”.',
    nl: 'Open een onderdeel van de referentiedatabank en kies “Vergelijken met …”.',
  },
};

/** Two models, editions or versions side by side, and how they differ. */
export function CompareScreen() {
  const t = useText();
  const [{ left, right }, put] = useCompareAddress();
  return (
    <div className={classes.compare}>
      <h1 className={classes.heading}>{t(TEXTS.heading)}</h1>
      <ReferenceBar />
      {left === null ? (
        <Message title={t(TEXTS.nothing)} text={t(TEXTS.how)}>
          {null}
        </Message>
      ) : right === null ? (
        <ChooseOther first={left} onChoose={(chosen) => put({ right: chosen })} />
      ) : (
        <Both left={left} right={right} />
      )}
    </div>
  );
}

function Both(pair: { left: Side; right: Side }) {
  const { data, error, refetch } = useCall('reference.compare', pair, { keepPrevious: true });
  if (data) return <Comparison difference={data} />;
  return error ? <ItemFailed error={error} onRetry={() => void refetch()} /> : <ItemLoading />;
}
