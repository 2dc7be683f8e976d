import { Loader } from '@mantine/core';
import type { ItemChanges } from '../../../shared/api/schemas/reference/exchange.ts';
import { textOfError } from '../../../shared/text/fault.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { differenceGroups } from '../reference/compare/difference-groups.ts';
import { differenceLine } from '../reference/compare/difference-values.ts';
import { DifferenceTable } from '../reference/edit/life/difference-table.tsx';
import classes from './package-lines.module.css';

const TEXTS = {
  here: { en: 'Here', nl: 'Hier' },
  coming: { en: 'In the package', nl: 'In het pakket' },
  loading: { en: 'Both versions are compared', nl: 'Beide versies worden vergeleken' },
  same: {
    en: 'Both say the same; the package allows a later last day of use.',
    nl: 'Beide zeggen hetzelfde; het pakket staat een latere laatste gebruiksdag toe.',
  },
};

/** In what an item of a package differs from what is here, by what it is about. */
export function LineChanges({ packageId, item }: { packageId: string; item: string }) {
  const t = useText();
  const { data, error } = useCall('exchange.changes', { id: packageId, item });
  if (!data) {
    return (
      <div className={classes.changes}>
        {error ? (
          <p role="alert">{t(textOfError(error))}</p>
        ) : (
          <Loader size="sm" aria-label={t(TEXTS.loading)} />
        )}
      </div>
    );
  }
  return (
    <div className={classes.changes} data-changes={data.entries.length}>
      {data.entries.length === 0 ? <p>{t(TEXTS.same)}</p> : <Groups changes={data} />}
    </div>
  );
}

function Groups({ changes }: { changes: ItemChanges }) {
  const t = useText();
  const language = useLanguage();
  return differenceGroups(changes.entries).map(({ id, title, listed }) => (
    <section key={id} aria-label={t(title)} data-group={id}>
      <h3 className={classes.group}>{t(title)}</h3>
      <DifferenceTable
        left={t(TEXTS.here)}
        right={t(TEXTS.coming)}
        lines={listed.map(({ entry }) => differenceLine(entry, changes, language))}
      />
    </section>
  ));
}
