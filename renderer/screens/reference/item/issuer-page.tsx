import { Link } from 'wouter';
import type { Issuer } from '../../../../shared/model/reference/issuing.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { LocalWords } from '../../../parts/local-words.tsx';
import { periodWords } from '../../../parts/partial-date.ts';
import { FoundCards } from './found-cards.tsx';
import { ItemLinks } from './item-links.tsx';
import linkClasses from './links.module.css';
import { NoteText } from './note-text.tsx';
import { Facts, Nothing, Section } from './section.tsx';

const TEXTS = {
  about: { en: 'The issuer', nl: 'De afgever' },
  type: { en: 'Kind', nl: 'Soort' },
  state: { en: 'State', nl: 'Staat' },
  territory: { en: 'Territory', nl: 'Gebied' },
  organisation: { en: 'Organisation', nl: 'Organisatie' },
  iso: { en: 'ISO 3166', nl: 'ISO 3166' },
  icao: { en: 'In a machine-readable zone', nl: 'In een machineleesbare zone' },
  recognised: { en: 'Recognised', nl: 'Erkend' },
  yes: { en: 'Yes', nl: 'Ja' },
  no: {
    en: 'No: its documents are not accepted as those of an authority',
    nl: 'Nee: zijn documenten gelden niet als die van een autoriteit',
  },
  names: { en: 'Names', nl: 'Namen' },
  models: { en: 'Models', nl: 'Modellen' },
  noModels: { en: 'No model of this issuer yet.', nl: 'Nog geen model van deze afgever.' },
  notes: { en: 'How documents come about', nl: 'Hoe documenten tot stand komen' },
  noNotes: { en: 'Nothing is written about that yet.', nl: 'Daarover is nog niets geschreven.' },
  offices: { en: 'Offices', nl: 'Instanties' },
  noOffices: { en: 'No office is known.', nl: 'Er is geen instantie bekend.' },
  gallery: { en: 'Its stamps and signatures', nl: 'De stempels en handtekeningen' },
  lists: { en: 'Lost and stolen numbers', nl: 'Verloren en gestolen nummers' },
  noLists: { en: 'No list is known.', nl: 'Er is geen lijst bekend.' },
};

/** An issuer: the names that it has borne, and all that belongs to it. */
export function IssuerPage({ id, issuer }: { id: string; issuer: Issuer }) {
  const t = useText();
  const language = useLanguage();
  const { data: related } = useCall('reference.related', { id });
  return (
    <>
      <Section title={TEXTS.about}>
        <Facts
          facts={[
            [TEXTS.type, t(TEXTS[issuer.type])],
            [TEXTS.iso, issuer.iso],
            [TEXTS.icao, issuer.icao],
            [TEXTS.recognised, t(issuer.recognised ? TEXTS.yes : TEXTS.no)],
            [
              TEXTS.names,
              issuer.names.map(({ name, period }) => (
                <div key={JSON.stringify(name)}>
                  <LocalWords text={name} />
                  {(period.from || period.to) && (
                    <span style={{ color: 'var(--loep-dimmed)' }}>, {periodWords(period, language)}</span>
                  )}
                </div>
              )),
            ],
          ]}
        />
      </Section>
      <FoundCards title={TEXTS.models} none={TEXTS.noModels} search={{ kinds: ['model'], issuer: id }} />
      <Section title={TEXTS.notes}>
        {related?.notes.length === 0 && <Nothing words={TEXTS.noNotes} />}
        {related?.notes.map((note) => (
          <NoteText key={note.id} id={note.id} />
        ))}
      </Section>
      <Section title={TEXTS.offices}>
        {related?.offices.length === 0 && <Nothing words={TEXTS.noOffices} />}
        <ItemLinks items={related?.offices ?? []} />
        <p>
          <Link href={`/reference/gallery?issuer=${id}`} className={linkClasses.link}>
            {t(TEXTS.gallery)}
          </Link>
        </p>
      </Section>
      <Section title={TEXTS.lists}>
        {related?.numberLists.length === 0 && <Nothing words={TEXTS.noLists} />}
        <ItemLinks items={related?.numberLists ?? []} />
      </Section>
    </>
  );
}
