import { Link } from 'wouter';
import { useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { ItemLinks } from '../item/item-links.tsx';
import linkClasses from '../item/links.module.css';
import { NoteText } from '../item/note-text.tsx';
import { Nothing, Section } from '../item/section.tsx';
import type { ModelBench } from './use-model-bench.ts';

const TEXTS = {
  issuer: { en: 'Issuer', nl: 'Afgever' },
  notes: { en: 'How it is issued', nl: 'Hoe het wordt afgegeven' },
  noNotes: {
    en: 'Nothing is written yet about how this document is issued.',
    nl: 'Er is nog niets geschreven over hoe dit document wordt afgegeven.',
  },
  offices: { en: 'Offices', nl: 'Instanties' },
  noOffices: { en: 'No office is known.', nl: 'Er is geen instantie bekend.' },
  stamps: { en: 'Stamps', nl: 'Stempels' },
  gallery: {
    en: 'All stamps and signatures of this issuer',
    nl: 'Alle stempels en handtekeningen van deze afgever',
  },
  lists: { en: 'Lost and stolen numbers', nl: 'Verloren en gestolen nummers' },
};

/** Who issues the document, how and when, and what belongs to it besides. */
export function IssuingPanel({ bench: { item, model } }: { bench: ModelBench }) {
  const t = useText();
  const { data: related } = useCall('reference.related', { id: item.id });
  const issuer = item.names.filter(({ id }) => id === model.issuer);
  return (
    <>
      <Section title={TEXTS.issuer}>
        <ItemLinks items={issuer} />
      </Section>
      <Section title={TEXTS.notes}>
        {related?.notes.length === 0 && <Nothing words={TEXTS.noNotes} />}
        {related?.notes.map((note) => (
          <NoteText key={note.id} id={note.id} />
        ))}
      </Section>
      <Section title={TEXTS.offices}>
        {related?.offices.length === 0 && <Nothing words={TEXTS.noOffices} />}
        <ItemLinks items={related?.offices ?? []} />
      </Section>
      <Section title={TEXTS.stamps}>
        <ItemLinks items={related?.stamps ?? []} />
        <p>
          <Link href={`/reference/gallery?issuer=${model.issuer}`} className={linkClasses.link}>
            {t(TEXTS.gallery)}
          </Link>
        </p>
      </Section>
      {related && related.numberLists.length > 0 && (
        <Section title={TEXTS.lists}>
          <ItemLinks items={related.numberLists} />
        </Section>
      )}
    </>
  );
}
