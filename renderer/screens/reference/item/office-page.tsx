import { Table } from '@mantine/core';
import { DOCUMENT_KIND_NAMES } from '../../../../shared/model/reference/document-kinds.ts';
import type { Office } from '../../../../shared/model/reference/issuing.ts';
import type { Language } from '../../../../shared/model/text.ts';
import { LOCALES } from '../../../../shared/text/locales.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { periodWords } from '../../../parts/partial-date.ts';
import { FoundCards } from './found-cards.tsx';
import { Facts, Nothing, Section } from './section.tsx';

const TEXTS = {
  about: { en: 'The office', nl: 'De instantie' },
  place: { en: 'Place', nl: 'Plaats' },
  period: { en: 'Existed', nl: 'Bestond' },
  restDays: { en: 'Closed on', nl: 'Gesloten op' },
  competence: { en: 'What it may issue', nl: 'Wat zij mag afgeven' },
  none: { en: 'Nothing is known of that.', nl: 'Daarover is niets bekend.' },
  kinds: { en: 'Documents', nl: 'Documenten' },
  area: { en: 'For', nl: 'Voor' },
  when: { en: 'When', nl: 'Wanneer' },
  allKinds: { en: 'all kinds', nl: 'alle soorten' },
  stamps: { en: 'Stamps', nl: 'Stempels' },
  noStamps: { en: 'No stamp is known.', nl: 'Er is geen stempel bekend.' },
  officials: { en: 'Officials', nl: 'Functionarissen' },
  noOfficials: { en: 'Nobody who signs is known.', nl: 'Er is niemand bekend die tekent.' },
  models: { en: 'Models that it issued', nl: 'Modellen die zij heeft afgegeven' },
  noModels: { en: 'No model names it.', nl: 'Geen model noemt haar.' },
};

/** An office: where and when it was, what it may issue, who signs and stamps for it. */
export function OfficePage({ id, office }: { id: string; office: Office }) {
  const language = useLanguage();
  return (
    <>
      <Section title={TEXTS.about}>
        <Facts
          facts={[
            [TEXTS.place, office.place],
            [TEXTS.period, periodWords(office.period, language)],
            [
              TEXTS.restDays,
              office.restDays.length === 0
                ? null
                : office.restDays.map(({ days, period }) => (
                    <div key={JSON.stringify(period)}>
                      {days.map((day) => weekday(day, language)).join(', ')}
                      {(period.from || period.to) && `, ${periodWords(period, language)}`}
                    </div>
                  )),
            ],
          ]}
        />
      </Section>
      <Competence office={office} />
      <FoundCards title={TEXTS.stamps} none={TEXTS.noStamps} search={{ kinds: ['stamp'], office: id }} />
      <FoundCards
        title={TEXTS.officials}
        none={TEXTS.noOfficials}
        search={{ kinds: ['official'], office: id }}
      />
      <FoundCards title={TEXTS.models} none={TEXTS.noModels} search={{ kinds: ['model'], office: id }} />
    </>
  );
}

function Competence({ office: { competence } }: { office: Office }) {
  const t = useText();
  const language = useLanguage();
  return (
    <Section title={TEXTS.competence}>
      {competence.length === 0 ? (
        <Nothing words={TEXTS.none} />
      ) : (
        <Table fz="sm" verticalSpacing="0.25rem">
          <Table.Thead>
            <Table.Tr>
              {[TEXTS.kinds, TEXTS.area, TEXTS.when].map((head) => (
                <Table.Th key={head.en}>{t(head)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {competence.map(({ kinds, area, period }) => (
              <Table.Tr key={JSON.stringify([kinds, area, period])}>
                <Table.Td>
                  {kinds.length === 0
                    ? t(TEXTS.allKinds)
                    : kinds.map((kind) => t(DOCUMENT_KIND_NAMES[kind])).join(', ')}
                </Table.Td>
                <Table.Td>{area}</Table.Td>
                <Table.Td>{periodWords(period, language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}

/** A day of the week by its number in ISO 8601: the first of January 2024 was a Monday. */
function weekday(day: number, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2024, 0, day)));
}
