import { Button, Group } from '@mantine/core';
import { Link } from 'wouter';
import { LoepError } from '../../../../shared/model/errors.ts';
import { useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { Message } from '../../../parts/message.tsx';
import { SpokenHeading } from '../../../parts/spoken-heading.tsx';
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
    en: 'This address does not name what is to be compared. Open an item of the reference database and choose “Compare with …”.',
    nl: 'Dit adres noemt niet wat er te vergelijken is. Open een onderdeel van de referentiedatabank en kies “Vergelijken met …”.',
  },
  toSearch: { en: 'To the reference database', nl: 'Naar de referentiedatabank' },
  gone: {
    en: 'One of the two cannot be opened (any more).',
    nl: 'Een van de twee kan niet (meer) worden geopend.',
  },
  another: { en: 'Choose another to compare with', nl: 'Kies een ander om mee te vergelijken' },
};

/** Two models, editions or versions side by side, and how they differ. */
export function CompareScreen() {
  const t = useText();
  const [{ left, right }, put] = useCompareAddress();
  return (
    <div className={classes.compare}>
      <SpokenHeading>{t(TEXTS.heading)}</SpokenHeading>
      <ReferenceBar />
      {left === null ? (
        <Message title={t(TEXTS.nothing)} text={t(TEXTS.how)}>
          <Button component={Link} href="/reference" data-way-on>
            {t(TEXTS.toSearch)}
          </Button>
        </Message>
      ) : right === null ? (
        <ChooseOther first={left} onChoose={(chosen) => put({ right: chosen })} />
      ) : (
        <Both left={left} right={right} onChooseOther={() => put({ right: null })} />
      )}
    </div>
  );
}

function Both({ left, right, onChooseOther }: { left: Side; right: Side; onChooseOther: () => void }) {
  const t = useText();
  const { data, error, refetch } = useCall('reference.compare', { left, right }, { keepPrevious: true });
  if (data) return <Comparison difference={data} />;
  if (!error) return <ItemLoading />;
  if (!(error instanceof LoepError) || error.code !== 'not-found') {
    return <ItemFailed error={error} onRetry={() => void refetch()} />;
  }
  return (
    <Message title={t(TEXTS.nothing)} text={`${t(TEXTS.gone)} ${t(error.text)}`}>
      <Group justify="center">
        <Button onClick={onChooseOther} data-way-on>
          {t(TEXTS.another)}
        </Button>
        <Button component={Link} href="/reference" variant="default">
          {t(TEXTS.toSearch)}
        </Button>
      </Group>
    </Message>
  );
}
