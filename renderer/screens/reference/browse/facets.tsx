import { NumberInput, Select } from '@mantine/core';
import type { ReferenceFacets } from '../../../../shared/api/schemas/reference/search.ts';
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS } from '../../../../shared/model/reference/document-kinds.ts';
import { VERSION_STATES } from '../../../../shared/model/reference/item.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { ITEM_KINDS_WORDS, VERSION_STATE_WORDS } from '../../../parts/reference-words.ts';
import { IssuerSelect } from '../shell/issuer-select.tsx';
import { OfficeSelect } from '../shell/office-select.tsx';
import { type BrowseView, FIRST_YEAR, LAST_YEAR } from './browse-view.ts';
import { FacetList } from './facet-list.tsx';
import classes from './facets.module.css';
import { featureChoices } from './feature-choices.ts';

const TEXTS = {
  what: { en: 'What', nl: 'Wat' },
  kind: { en: 'Kind of document', nl: 'Soort document' },
  year: { en: 'In use in the year', nl: 'In gebruik in het jaar' },
  feature: { en: 'Carries the feature', nl: 'Heeft het kenmerk' },
  any: { en: 'Any', nl: 'Alle' },
  state: { en: 'State', nl: 'Stand' },
};

/** In the order in which one looks for them. */
const KINDS_SHOWN = ['model', 'issuer', 'office', 'official', 'stamp', 'number-list', 'note'] as const;

const NONE: ReferenceFacets = {
  items: { issuer: 0, office: 0, official: 0, stamp: 0, model: 0, 'number-list': 0, note: 0 },
  states: { draft: 0, validated: 0, published: 0, superseded: 0, withdrawn: 0 },
  issuers: [],
  documentKinds: {} as ReferenceFacets['documentKinds'],
  features: {},
  waitingForValidation: 0,
};

interface Props {
  readonly view: BrowseView;
  readonly onChange: (change: Partial<BrowseView>) => void;
}

/** What the search can be narrowed by, with how many there are of each. */
export function Facets({ view, onChange }: Props) {
  const t = useText();
  const language = useLanguage();
  const { data: facets = NONE } = useCall('reference.facets', {}, { keepPrevious: true });
  return (
    <div className={classes.facets}>
      <FacetList
        label={TEXTS.what}
        all={KINDS_SHOWN}
        chosen={view.kinds}
        words={ITEM_KINDS_WORDS}
        counts={facets.items}
        onChange={(kinds) => onChange({ kinds })}
      />
      <IssuerSelect issuer={view.issuer} onChange={(issuer) => onChange({ issuer, office: null })} />
      <FacetList
        label={TEXTS.kind}
        all={DOCUMENT_KINDS}
        chosen={view.documentKinds}
        words={DOCUMENT_KIND_NAMES}
        counts={facets.documentKinds}
        onChange={(documentKinds) => onChange({ documentKinds })}
      />
      <NumberInput
        size="xs"
        label={t(TEXTS.year)}
        placeholder={t(TEXTS.any)}
        value={view.year ?? ''}
        min={FIRST_YEAR}
        max={LAST_YEAR}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        hideControls
        onChange={(year) => {
          if (year === '') onChange({ year: null });
          else if (Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR) onChange({ year: Number(year) });
        }}
      />
      <Select
        size="xs"
        label={t(TEXTS.feature)}
        placeholder={t(TEXTS.any)}
        searchable
        clearable
        data={featureChoices(facets.features, view.feature, language)}
        value={view.feature}
        onChange={(feature) => onChange({ feature })}
      />
      <OfficeSelect issuer={view.issuer} office={view.office} onChange={(office) => onChange({ office })} />
      <FacetList
        label={TEXTS.state}
        all={VERSION_STATES}
        chosen={view.states}
        words={VERSION_STATE_WORDS}
        counts={facets.states}
        onChange={(states) => onChange({ states })}
      />
    </div>
  );
}
