import { Badge, Button, Drawer, SegmentedControl } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconPhotoSearch } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { useText } from '../../../host/language.tsx';
import { windowStart } from '../../../host/row-windows.ts';
import { useCall } from '../../../host/use-call.ts';
import { BUTTON_WORDS } from '../../../parts/button-words.ts';
import { SearchBox } from '../../../parts/search-box.tsx';
import { SpokenHeading } from '../../../parts/spoken-heading.tsx';
import { useScreenKeys } from '../../../parts/use-screen-keys.ts';
import { useChooseScan } from '../recognise/recogniser.tsx';
import { NewItemMenu } from '../shell/new-item-menu.tsx';
import { ReferenceBar } from '../shell/reference-bar.tsx';
import { BrowseFoot } from './browse-foot.tsx';
import classes from './browse-screen.module.css';
import { EmptyDatabase, NumberOnly, SearchFailed, Searching } from './browse-states.tsx';
import { type BrowseView, browseAddress, filterCount } from './browse-view.ts';
import { Facets } from './facets.tsx';
import { FORM_WORDS } from './form-words.ts';
import { NothingFound } from './nothing-found.tsx';
import { NumberAnswer, useNumberAnswer } from './number-answer.tsx';
import { ReadAs } from './read-as.tsx';
import { type Form, ResultsGrid } from './results-grid.tsx';
import { useBrowseView } from './use-browse-view.ts';
import { type FoundItems, useFoundItems } from './use-found-items.ts';

const TEXTS = {
  heading: { en: 'Reference database', nl: 'Referentiedatabank' },
  search: { en: 'Search the reference database', nl: 'De referentiedatabank doorzoeken' },
  where: {
    en: 'Words, a number, a feature: “UV fibres, birth”',
    nl: 'Woorden, een nummer, een kenmerk: “UV-vezels, geboorte”',
  },
  filters: { en: 'Filters', nl: 'Filters' },
  form: { en: 'Shown as', nl: 'Getoond als' },
  recognise: { en: 'Which model is this?', nl: 'Welk model is dit?' },
};

/** Rows fetched before they come into sight. */
const AHEAD_ROWS = 30;

/** The reference database: find an item by words, number, feature, issuer, period, office or picture. */
export function BrowseScreen() {
  const t = useText();
  const { view, show } = useBrowseView();
  const [inSight, setInSight] = useState({ first: 0, last: 0 });
  const items = useFoundItems(view, inSight.first, inSight.last);
  const [form, setForm] = useLocalStorage<Form>({
    key: 'loep.reference.form',
    defaultValue: 'cards',
    getInitialValueInEffect: false,
  });
  const [isFiltering, filtering] = useDisclosure(false);
  const chooseScan = useChooseScan();
  const answer = useNumberAnswer(view);
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  useScreenKeys({ '/': () => search.current?.select() });
  const onInSight = useCallback((first: number, last: number) => {
    // By whole windows: scrolling within one asks for nothing.
    setInSight({ first: windowStart(Math.max(0, first - AHEAD_ROWS)), last: windowStart(last + AHEAD_ROWS) });
  }, []);
  const facets = <Facets view={view} onChange={show} />;
  const count = filterCount(view);
  return (
    <div className={classes.browse}>
      <SpokenHeading>{t(TEXTS.heading)}</SpokenHeading>
      <ReferenceBar>
        <NewItemMenu />
      </ReferenceBar>
      <div className={classes.sides}>
        <aside className={classes.facets} aria-label={t(TEXTS.filters)}>
          {facets}
        </aside>
        <div className={classes.found}>
          <div className={classes.tools}>
            <div className={classes.search}>
              <SearchBox
                label={TEXTS.search}
                where={TEXTS.where}
                search={view.search}
                inputRef={search}
                onSearch={(words) => show({ search: words, isExact: false }, 'quietly')}
                onLeave={() => grid.current?.focus()}
              />
            </div>
            <Button
              className={classes.filterButton}
              variant="default"
              leftSection={<IconAdjustmentsHorizontal size="1rem" aria-hidden />}
              rightSection={count > 0 && <Badge size="sm">{count}</Badge>}
              onClick={filtering.open}
            >
              {t(TEXTS.filters)}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPhotoSearch size="1rem" aria-hidden />}
              onClick={chooseScan}
            >
              {t(TEXTS.recognise)}
            </Button>
            <SegmentedControl
              size="xs"
              aria-label={t(TEXTS.form)}
              value={form}
              onChange={(next) => setForm(next as Form)}
              data={(['cards', 'rows'] as const).map((value) => ({ value, label: t(FORM_WORDS[value]) }))}
            />
          </div>
          <ReadAs view={view} onShow={show} />
          {answer && <NumberAnswer number={view.search.trim()} answer={answer} />}
          <Results
            {...{ items, view, form, gridRef: grid, onInSight }}
            isAnswered={answer !== null}
            onShow={show}
          />
          <BrowseFoot items={items} onShow={show} />
        </div>
      </div>
      <Drawer
        opened={isFiltering}
        onClose={filtering.close}
        size="min(20rem, 100vw)"
        title={t(TEXTS.filters)}
        closeButtonProps={{ 'aria-label': t(BUTTON_WORDS.close) }}
      >
        {facets}
      </Drawer>
    </div>
  );
}

interface ResultsProps {
  readonly items: FoundItems;
  readonly view: BrowseView;
  readonly form: Form;
  readonly gridRef: React.RefObject<HTMLDivElement | null>;
  readonly onInSight: (first: number, last: number) => void;
  /** The number that was typed belongs somewhere, which is shown above. */
  readonly isAnswered: boolean;
  readonly onShow: (change: Partial<BrowseView>) => void;
}

function Results({ items, view, form, gridRef, onInSight, isAnswered, onShow }: ResultsProps) {
  const { data: facets } = useCall('reference.facets', {});
  const isEmpty = facets !== undefined && Object.values(facets.items).every((count) => count === 0);
  if (items.isPending) return <Searching />;
  if (items.error) return <SearchFailed error={items.error} onRetry={items.retry} />;
  if (items.total > 0) {
    return <ResultsGrid {...{ items, form, gridRef, onInSight }} question={browseAddress(view)} />;
  }
  if (isAnswered) return <NumberOnly />;
  return isEmpty ? <EmptyDatabase /> : <NothingFound view={view} onShow={onShow} />;
}
