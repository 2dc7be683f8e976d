import { Button, Group, Text, Title } from '@mantine/core';
import type { EmptySearch } from '../../../../shared/api/schemas/reference/search.ts';
import type { Text as Words } from '../../../../shared/model/text.ts';
import { counted, useLanguage, useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { AddGap } from '../gaps/add-gap.tsx';
import classes from './browse-states.module.css';
import { type BrowseView, filterCount, queryOf, WHOLE } from './browse-view.ts';
import { wantedIn } from './wanted.ts';

const TEXTS = {
  none: { en: 'Nothing found', nl: 'Niets gevonden' },
  unknown: {
    en: 'No item has a word that begins with {words}, or one like it.',
    nl: 'Geen onderdeel heeft een woord dat begint met {words}, of een woord dat erop lijkt.',
  },
  unknownExactly: {
    en: 'No item has a word that begins with {words}.',
    nl: 'Geen onderdeel heeft een woord dat begint met {words}.',
  },
  both: {
    en: 'No item has both {first} and {second}.',
    nl: 'Geen onderdeel heeft zowel {first} als {second}.',
  },
  together: {
    en: 'No item has all of this: {words}.',
    nl: 'Geen onderdeel heeft dit alles: {words}.',
  },
  filtered: {
    en: 'Nothing among what the filters leave has this.',
    nl: 'Niets van wat de filters overlaten heeft dit.',
  },
  gap: {
    en: 'Should the reference database have it? Put it on the collecting list.',
    nl: 'Hoort het er wel te zijn? Zet het dan op de verzamellijst.',
  },
  without: { en: 'Without “{typed}”: {items}', nl: 'Zonder “{typed}”: {items}' },
  withoutFilters: { en: 'Without the filters: {items}', nl: 'Zonder de filters: {items}' },
  one: { en: '1 item', nl: '1 onderdeel' },
  many: { en: '{count} items', nl: '{count} onderdelen' },
  clear: { en: 'Clear search and filters', nl: 'Zoekvraag en filters wissen' },
};

interface Props {
  readonly view: BrowseView;
  readonly onShow: (change: Partial<BrowseView>) => void;
}

/** Nothing fits: why that is, what would; and what was wanted can go on the collecting list. */
export function NothingFound({ view, onShow }: Props) {
  const t = useText();
  const language = useLanguage();
  const { data } = useCall('reference.facets', {});
  const { data: why } = useCall('reference.empty', queryOf(view), { enabled: view.search.trim() !== '' });
  const issuer = data?.issuers.find(({ id }) => id === view.issuer) ?? null;
  const isNarrowed = view.search.trim() !== '' || filterCount(view) > 0;
  const because = why && reasonFor(why, view);
  return (
    <div className={classes.state}>
      <Title order={2} size="h4">
        {t(TEXTS.none)}
      </Title>
      {because && (
        <Text maw="34rem" data-why>
          {t(...because)}
        </Text>
      )}
      {why && <WaysOut why={why} view={view} onShow={onShow} />}
      <Text maw="34rem">{t(TEXTS.gap)}</Text>
      <AddGap
        key={JSON.stringify(view)}
        wanted={wantedIn(view, issuer?.name ?? null, language)}
        issuer={issuer?.iso ?? null}
        documentKind={view.documentKinds.length === 1 ? view.documentKinds[0]! : null}
      />
      {isNarrowed && (
        <Button variant="subtle" onClick={() => onShow(WHOLE)}>
          {t(TEXTS.clear)}
        </Button>
      )}
    </div>
  );
}

/** What can be left out for something to be found. */
function WaysOut({ why, view, onShow }: Props & { why: EmptySearch }) {
  const t = useText();
  return (
    <Group justify="center" gap="xs">
      {why.without.map(({ what, typed, left, total }) => {
        const items = t(counted(total, TEXTS.one, TEXTS.many), { count: total });
        return what === 'filters' ? (
          <Button
            key={what}
            variant="default"
            onClick={() => onShow({ ...WHOLE, search: view.search, isExact: view.isExact })}
          >
            {t(TEXTS.withoutFilters, { items })}
          </Button>
        ) : (
          <Button key={typed} variant="default" onClick={() => onShow({ search: left })}>
            {t(TEXTS.without, { typed, items })}
          </Button>
        );
      })}
    </Group>
  );
}

/** Why nothing fits, as far as it can be told; null when it is plain. */
function reasonFor(
  { asked: typed, unknown, without }: EmptySearch,
  view: BrowseView,
): [text: Words, values: Record<string, string>] | null {
  const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);
  if (unknown.length > 0) {
    const text = view.isExact ? TEXTS.unknownExactly : TEXTS.unknown;
    return [text, { words: quoted(unknown).join(', ') }];
  }
  const asked = quoted(typed);
  if (without.some(({ what }) => what === 'filters')) return [TEXTS.filtered, {}];
  const [first = '', second = ''] = asked;
  if (asked.length < 2) return null;
  return asked.length === 2 ? [TEXTS.both, { first, second }] : [TEXTS.together, { words: asked.join(', ') }];
}
