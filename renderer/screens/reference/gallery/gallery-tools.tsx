import { Button, NumberInput, SegmentedControl } from '@mantine/core';
import { IconColumns2 } from '@tabler/icons-react';
import { useRef } from 'react';
import { useText } from '../../../host/language.tsx';
import { SearchBox } from '../../../parts/search-box.tsx';
import { useScreenKeys } from '../../../parts/use-screen-keys.ts';
import { FIRST_YEAR, LAST_YEAR } from '../browse/browse-view.ts';
import { IssuerSelect } from '../shell/issuer-select.tsx';
import { OfficeSelect } from '../shell/office-select.tsx';
import classes from './gallery-screen.module.css';
import type { GalleryView } from './gallery-view.ts';

const TEXTS = {
  what: { en: 'What', nl: 'Wat' },
  stamps: { en: 'Stamps', nl: 'Stempels' },
  signatures: { en: 'Signatures', nl: 'Handtekeningen' },
  search: { en: 'Search the gallery', nl: 'De galerij doorzoeken' },
  where: { en: 'Name, office or words in the stamp', nl: 'Naam, instantie of tekst in het stempel' },
  year: { en: 'In the year', nl: 'In het jaar' },
  any: { en: 'Any', nl: 'Alle' },
  beside: { en: 'Side by side ({count} of 2 chosen)', nl: 'Naast elkaar ({count} van 2 gekozen)' },
};

/** What the gallery is narrowed by, and what is done with the two that are chosen. */
export function GalleryTools(props: {
  view: GalleryView;
  onShow: (change: Partial<GalleryView>, replace?: boolean) => void;
  chosenCount: number;
  onBeside: () => void;
}) {
  const { view, onShow, chosenCount, onBeside } = props;
  const t = useText();
  const search = useRef<HTMLInputElement>(null);
  useScreenKeys({ '/': () => search.current?.select() });
  return (
    <div className={classes.tools}>
      <SegmentedControl
        size="xs"
        aria-label={t(TEXTS.what)}
        value={view.what}
        onChange={(what) => onShow({ what: what as GalleryView['what'] })}
        data={(['stamps', 'signatures'] as const).map((value) => ({ value, label: t(TEXTS[value]) }))}
      />
      <div className={classes.search}>
        <SearchBox
          label={TEXTS.search}
          where={TEXTS.where}
          search={view.search}
          inputRef={search}
          onSearch={(words) => onShow({ search: words }, true)}
          onLeave={() => search.current?.blur()}
        />
      </div>
      <IssuerSelect issuer={view.issuer} onChange={(issuer) => onShow({ issuer, office: null })} />
      <OfficeSelect issuer={view.issuer} office={view.office} onChange={(office) => onShow({ office })} />
      <NumberInput
        size="xs"
        w="6rem"
        label={t(TEXTS.year)}
        placeholder={t(TEXTS.any)}
        value={view.year ?? ''}
        clampBehavior="none"
        hideControls
        onChange={(year) => {
          if (year === '') onShow({ year: null }, true);
          else if (Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR)
            onShow({ year: Number(year) }, true);
        }}
      />
      <Button
        size="xs"
        variant={chosenCount === 2 ? 'filled' : 'default'}
        disabled={chosenCount < 2}
        leftSection={<IconColumns2 size="1rem" aria-hidden />}
        onClick={onBeside}
      >
        {t(TEXTS.beside, { count: chosenCount })}
      </Button>
    </div>
  );
}
