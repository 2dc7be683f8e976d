import { Text, Title, UnstyledButton } from '@mantine/core';
import { useText } from '../../host/language.tsx';
import panel from './evidence-panel.module.css';
import type { FoundPlace } from './found-places.ts';
import classes from './seen-item.module.css';

const TEXTS = {
  findings: { en: 'What the checks found', nl: 'Wat de controles vonden' },
  whose: {
    en: 'Numbered as in the case, without the answers that readers before you gave.',
    nl: 'Genummerd zoals in de zaak, zonder de antwoorden die lezers vóór u gaven.',
  },
  none: { en: 'The checks found no deviation.', nl: 'De controles vonden geen afwijking.' },
  page: { en: 'page {page}', nl: 'pagina {page}' },
  show: { en: 'Show finding {number} on the page', nl: 'Bevinding {number} op de pagina tonen' },
};

/** What the checks found, for somebody who reads without the answers of another. */
export function ReaderFindings({
  found,
  onShow,
}: {
  found: readonly FoundPlace[];
  onShow: (id: string) => void;
}) {
  const t = useText();
  return (
    <section aria-label={t(TEXTS.findings)}>
      <Title order={2} size="h5">
        {t(TEXTS.findings)}
      </Title>
      <Text size="sm" c="var(--loep-dimmed)">
        {t(found.length === 0 ? TEXTS.none : TEXTS.whose)}
      </Text>
      <ol className={panel.list}>
        {found.map(({ id, number, title, text, tone, region }) => (
          <li key={id} className={classes.item} data-seen={id}>
            {region ? (
              <UnstyledButton
                className={classes.number}
                data-tone={tone}
                aria-label={t(TEXTS.show, { number })}
                onClick={() => onShow(id)}
              >
                {number}
              </UnstyledButton>
            ) : (
              <span className={classes.number} data-tone={tone}>
                {number}
              </span>
            )}
            <div className={classes.body}>
              <Text fw={600} size="sm">
                {t(title)}
              </Text>
              <Text size="sm">{t(text)}</Text>
              {region && (
                <Text size="xs" c="var(--loep-dimmed)">
                  {t(TEXTS.page, { page: region.page })}
                </Text>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
