import type { ItemName } from '../../../../shared/api/schemas/reference/item.ts';
import type { Official } from '../../../../shared/model/reference/issuing.ts';
import { useLanguage } from '../../../host/language.tsx';
import { LocalWords } from '../../../parts/local-words.tsx';
import { periodWords } from '../../../parts/partial-date.ts';
import { Impressions } from './impressions.tsx';
import { ItemLinks } from './item-links.tsx';
import { Facts, Section } from './section.tsx';

const TEXTS = {
  about: { en: 'The official', nl: 'De functionaris' },
  role: { en: 'Role', nl: 'Functie' },
  period: { en: 'Signed', nl: 'Tekende' },
  office: { en: 'Office', nl: 'Instantie' },
  signatures: { en: 'Specimen signatures', nl: 'Handtekeningen' },
  none: { en: 'No signature is known.', nl: 'Er is geen handtekening bekend.' },
};

/** Somebody who signs, and how. */
export function OfficialPage({ official, names }: { official: Official; names: readonly ItemName[] }) {
  const language = useLanguage();
  return (
    <>
      <Section title={TEXTS.signatures}>
        <Impressions images={official.signatures} none={TEXTS.none} name={official.name} />
      </Section>
      <Section title={TEXTS.about}>
        <Facts
          facts={[
            [TEXTS.role, <LocalWords key="role" text={official.role} />],
            [TEXTS.period, periodWords(official.period, language)],
            [
              TEXTS.office,
              <ItemLinks key="office" items={names.filter(({ id }) => id === official.office)} />,
            ],
          ]}
        />
      </Section>
    </>
  );
}
