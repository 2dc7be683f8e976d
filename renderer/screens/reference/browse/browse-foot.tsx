import { UnstyledButton } from '@mantine/core';
import { counted, useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import classes from './browse-screen.module.css';
import { type BrowseView, WHOLE } from './browse-view.ts';
import type { FoundItems } from './use-found-items.ts';

const TEXTS = {
  one: { en: '1 item', nl: '1 onderdeel' },
  many: { en: '{count} items', nl: '{count} onderdelen' },
  waiting: { en: '{count} waiting for validation', nl: '{count} wachten op validatie' },
  waitingOne: { en: '1 waiting for validation', nl: '1 wacht op validatie' },
};

/** How much was found, and what waits for somebody. */
export function BrowseFoot(props: { items: FoundItems; onShow: (change: Partial<BrowseView>) => void }) {
  const { items, onShow } = props;
  const t = useText();
  const { data } = useCall('reference.facets', {}, { keepPrevious: true });
  const waiting = data?.waitingForValidation ?? 0;
  const count = items.total;
  return (
    <div className={classes.foot}>
      <span role="status">
        {!items.isPending && items.error === null && t(counted(count, TEXTS.one, TEXTS.many), { count })}
      </span>
      {waiting > 0 && (
        <UnstyledButton
          className={classes.footLink}
          onClick={() => onShow({ ...WHOLE, states: ['draft', 'validated'] })}
        >
          {t(counted(waiting, TEXTS.waitingOne, TEXTS.waiting), { count: waiting })}
        </UnstyledButton>
      )}
    </div>
  );
}
