import { Text, Title } from '@mantine/core';
import type { ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import type { GradedAspect } from '../../../shared/model/conclusion.ts';
import type { Text as Words } from '../../../shared/model/text.ts';
import { GRADED_ASPECT_NAMES } from '../../../shared/text/graded-aspects.ts';
import { useText } from '../../host/language.tsx';
import classes from './grade-steps.module.css';
import type { Seen } from './grounds.ts';
import { SeenItem } from './seen-item.tsx';
import { GRADE_WORDS } from './words.ts';

const TEXTS = {
  seen: { en: 'What was seen', nl: 'Wat is gezien' },
  nothing: {
    en: 'No confirmed finding or own observation.',
    nl: 'Geen bevestigde bevinding of eigen waarneming.',
  },
  beside: {
    en: 'Also seen, on what was not graded',
    nl: 'Ook gezien, over wat niet is beoordeeld',
  },
  also: { en: 'See also {numbers}.', nl: 'Zie ook {numbers}.' },
  reason: { en: 'Reason', nl: 'Reden' },
  noReason: { en: 'No reason was written.', nl: 'Er is geen reden geschreven.' },
  grade: { en: 'Grade', nl: 'Oordeel' },
};

/** From what was seen, by the reason, to the grade: one aspect after the other. What was not examined is left out. */
export function GradeSteps({
  version,
  document,
  seen,
}: {
  version: ConclusionVersion;
  document: DocumentView;
  seen: readonly Seen[];
}) {
  const graded = version.sentences.filter(
    ({ aspect }) => typeof version.draft.grades[aspect].grade === 'number',
  );
  const shown = new Set<string>();
  const steps = graded.map(({ aspect, text }) => {
    const bearing = seen.filter(({ aspects }) => aspects.includes(aspect));
    const fresh = bearing.filter(({ id }) => !shown.has(id));
    for (const { id } of fresh) shown.add(id);
    return (
      <Step
        key={aspect}
        aspect={aspect}
        text={text}
        version={version}
        document={document}
        fresh={fresh}
        also={bearing.filter((one) => !fresh.includes(one))}
      />
    );
  });
  const beside = seen.filter(({ id }) => !shown.has(id));
  return (
    <>
      {steps}
      {beside.length > 0 && <Beside document={document} seen={beside} />}
    </>
  );
}

/** What was seen and bears on nothing that was graded: it is kept with the conclusion all the same. */
function Beside({ document, seen }: { document: DocumentView; seen: readonly Seen[] }) {
  const t = useText();
  return (
    <section className={classes.step} aria-label={t(TEXTS.beside)}>
      <Title order={3} size="h5">
        {t(TEXTS.beside)}
      </Title>
      <SeenList document={document} seen={seen} />
    </section>
  );
}

function SeenList({ document, seen }: { document: DocumentView; seen: readonly Seen[] }) {
  return (
    <ol className={classes.list}>
      {seen.map((one) => (
        <SeenItem
          key={one.id}
          seen={one}
          documentId={document.id}
          page={document.pages.find(({ page }) => page === one.region?.page)}
        />
      ))}
    </ol>
  );
}

function Step({
  aspect,
  text,
  version,
  document,
  fresh,
  also,
}: {
  aspect: GradedAspect;
  text: Words;
  version: ConclusionVersion;
  document: DocumentView;
  fresh: readonly Seen[];
  also: readonly Seen[];
}) {
  const t = useText();
  const { grade, reason } = version.draft.grades[aspect];
  return (
    <section className={classes.step} aria-label={t(GRADED_ASPECT_NAMES[aspect])}>
      <Title order={3} size="h5">
        {t(GRADED_ASPECT_NAMES[aspect])}
      </Title>
      <dl className={classes.parts}>
        <dt>{t(TEXTS.seen)}</dt>
        <dd>
          {fresh.length + also.length === 0 && <Text>{t(TEXTS.nothing)}</Text>}
          <SeenList document={document} seen={fresh} />
          {also.length > 0 && (
            <Text>{t(TEXTS.also, { numbers: also.map(({ name }) => name).join(', ') })}</Text>
          )}
        </dd>
        <dt>{t(TEXTS.reason)}</dt>
        <dd className={classes.reason}>{reason.trim() === '' ? t(TEXTS.noReason) : reason}</dd>
        <dt>{t(TEXTS.grade)}</dt>
        <dd>
          <b className={classes.figure}>{GRADE_WORDS[grade ?? 'not-examined'].figure}</b> {t(text)}
        </dd>
      </dl>
    </section>
  );
}
