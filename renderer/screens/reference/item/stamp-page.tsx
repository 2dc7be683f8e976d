import type { ItemName } from '../../../../shared/api/schemas/reference/item.ts';
import type { Stamp } from '../../../../shared/model/reference/issuing.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { localWords } from '../../../parts/local-text.ts';
import { periodWords } from '../../../parts/partial-date.ts';
import { STAMP_SHAPE_WORDS } from '../../../parts/reference-words.ts';
import { Impressions } from './impressions.tsx';
import { ItemLinks } from './item-links.tsx';
import { Facts, Section } from './section.tsx';

const TEXTS = {
  about: { en: 'The stamp', nl: 'Het stempel' },
  shape: { en: 'Shape', nl: 'Vorm' },
  size: { en: 'Size', nl: 'Formaat' },
  colour: { en: 'Colour', nl: 'Kleur' },
  words: { en: 'Words', nl: 'Tekst' },
  period: { en: 'In use', nl: 'In gebruik' },
  office: { en: 'Office', nl: 'Instantie' },
  impressions: { en: 'Impressions', nl: 'Afdrukken' },
  none: { en: 'No impression is known.', nl: 'Er is geen afdruk bekend.' },
};

/** A stamp: its impressions, its words and measures. */
export function StampPage({ stamp, names }: { stamp: Stamp; names: readonly ItemName[] }) {
  const t = useText();
  const language = useLanguage();
  const mm = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <>
      <Section title={TEXTS.impressions}>
        <Impressions images={stamp.impressions} none={TEXTS.none} name={localWords(stamp.name, language)} />
      </Section>
      <Section title={TEXTS.about}>
        <Facts
          facts={[
            [TEXTS.words, stamp.words.join('\n')],
            [TEXTS.shape, t(STAMP_SHAPE_WORDS[stamp.shape])],
            [TEXTS.size, stamp.size && `${mm(stamp.size.widthMm)} × ${mm(stamp.size.heightMm)} mm`],
            [TEXTS.colour, stamp.colour],
            [TEXTS.period, periodWords(stamp.period, language)],
            [TEXTS.office, <ItemLinks key="office" items={names.filter(({ id }) => id === stamp.office)} />],
          ]}
        />
      </Section>
    </>
  );
}
