import { Table, Text } from '@mantine/core';
import type { ConclusionVersion, Reading } from '../../../shared/api/schemas/conclusion.ts';
import { GRADED_ASPECTS, type GradedAspect } from '../../../shared/model/conclusion.ts';
import { GRADED_ASPECT_NAMES } from '../../../shared/text/graded-aspects.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { signedMoment } from '../../parts/moments.ts';
import classes from './readings-table.module.css';
import { GRADE_WORDS } from './words.ts';

const TEXTS = {
  table: { en: 'Grades of each reader', nl: 'Oordelen van elke lezer' },
  aspect: { en: 'Aspect', nl: 'Aspect' },
  holds: { en: 'Holds', nl: 'Geldt' },
  order: [
    { en: 'First reader', nl: 'Eerste lezer' },
    { en: 'Second reader, blind', nl: 'Tweede lezer, blind' },
    { en: 'Third reader, blind', nl: 'Derde lezer, blind' },
  ],
  notBlind: [
    { en: 'First reader', nl: 'Eerste lezer' },
    { en: 'Second reader, not blind', nl: 'Tweede lezer, niet blind' },
    { en: 'Third reader, not blind', nl: 'Derde lezer, niet blind' },
  ],
  shown: {
    en: 'Before this reading the answers of the readers before were shown to {names}.',
    nl: 'Vóór deze lezing zijn de antwoorden van eerdere lezers getoond aan {names}.',
  },
  differs: { en: 'readers differ', nl: 'lezers verschillen' },
  agreed: { en: 'The readers gave the same grades.', nl: 'De lezers gaven dezelfde oordelen.' },
  two: {
    en: 'Where the two readers differ, the more cautious grade holds.',
    nl: 'Waar de twee lezers verschillen, geldt het voorzichtigste oordeel.',
  },
  three: {
    en: 'The first two readers differed by two steps or more, or in direction; the third settled it.',
    nl: 'De eerste twee lezers verschilden twee stappen of meer, of van richting; de derde heeft de conclusie vastgesteld.',
  },
  reason: { en: '{aspect}: {reason}', nl: '{aspect}: {reason}' },
};

/** Who read, what each graded where they differ, and the signatures. */
export function ReadingsTable({ version }: { version: ConclusionVersion }) {
  const t = useText();
  const { readings } = version;
  const how = readings.length === 3 ? TEXTS.three : hasDifference(readings) ? TEXTS.two : TEXTS.agreed;
  return (
    <>
      {readings.length > 1 && (
        <>
          <Text>{t(how)}</Text>
          <Grades version={version} />
        </>
      )}
      <ul className={classes.signatures}>
        {readings.map((reading, at) => (
          <Signature
            key={reading.at}
            reading={reading}
            title={t((reading.shownTo.length > 0 ? TEXTS.notBlind : TEXTS.order)[at]!)}
            isAlone={readings.length === 1}
          />
        ))}
      </ul>
    </>
  );
}

function Grades({ version }: { version: ConclusionVersion }) {
  const t = useText();
  const { readings, draft } = version;
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table aria-label={t(TEXTS.table)} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(TEXTS.aspect)}</Table.Th>
            {readings.map(({ at, reader }) => (
              <Table.Th key={at}>{reader.initials}</Table.Th>
            ))}
            <Table.Th>{t(TEXTS.holds)}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {GRADED_ASPECTS.map((aspect) => (
            <Table.Tr key={aspect} data-differs={differ(readings, aspect) || undefined}>
              <Table.Th scope="row">
                {t(GRADED_ASPECT_NAMES[aspect])}
                {differ(readings, aspect) && <span className={classes.differs}>{t(TEXTS.differs)}</span>}
              </Table.Th>
              {readings.map(({ at, grades }) => (
                <Table.Td key={at}>
                  <GradeWords grade={grades?.[aspect].grade ?? 'not-examined'} />
                </Table.Td>
              ))}
              <Table.Td>
                <GradeWords grade={draft.grades[aspect].grade ?? 'not-examined'} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function GradeWords({ grade }: { grade: keyof typeof GRADE_WORDS }) {
  const t = useText();
  const { figure, words } = GRADE_WORDS[grade];
  return (
    <>
      <b>{figure}</b> <span className={classes.words}>{t(words)}</span>
    </>
  );
}

function Signature({ reading, title, isAlone }: { reading: Reading; title: string; isAlone: boolean }) {
  const t = useText();
  const language = useLanguage();
  const { reader, at, grades, note, shownTo } = reading;
  // The reasons of one reader alone stand with the grades; of several they stand here, each with its name.
  const reasons = isAlone ? [] : GRADED_ASPECTS.filter((aspect) => grades?.[aspect].reason.trim());
  return (
    <li className={classes.signature}>
      <Text size="sm" c="var(--loep-dimmed)">
        {title}
      </Text>
      <Text fw={600}>
        {reader.name} ({reader.initials})
      </Text>
      <Text size="sm">{signedMoment(at, language)}</Text>
      {shownTo.length > 0 && (
        <Text size="sm" data-not-blind>
          {t(TEXTS.shown, { names: shownTo.join(', ') })}
        </Text>
      )}
      {reasons.map((aspect) => (
        <Text key={aspect} size="sm" className={classes.note}>
          {t(TEXTS.reason, { aspect: GRADED_ASPECT_NAMES[aspect], reason: grades?.[aspect].reason ?? '' })}
        </Text>
      ))}
      {note.trim() !== '' && (
        <Text size="sm" className={classes.note}>
          {note}
        </Text>
      )}
    </li>
  );
}

/** Two gave other grades, or the first two did not both examine it. A third need not grade all of it again. */
function differ(readings: readonly Reading[], aspect: GradedAspect): boolean {
  const grades = readings.map(({ grades }) => grades?.[aspect].grade);
  const figures = new Set(grades.filter((grade) => typeof grade === 'number'));
  return figures.size > 1 || (grades.length > 1 && grades[0] !== grades[1]);
}

function hasDifference(readings: readonly Reading[]): boolean {
  return GRADED_ASPECTS.some((aspect) => differ(readings, aspect));
}
