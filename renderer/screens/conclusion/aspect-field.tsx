import { Text, Textarea, Title } from '@mantine/core';
import { LONG_TEXT_MAX } from '../../../shared/api/schemas/basics.ts';
import type { Grades } from '../../../shared/api/schemas/conclusion.ts';
import type { GradedAspect } from '../../../shared/model/conclusion.ts';
import type { Text as Words } from '../../../shared/model/text.ts';
import { GRADED_ASPECT_NAMES } from '../../../shared/text/graded-aspects.ts';
import { useText } from '../../host/language.tsx';
import classes from './aspect-field.module.css';
import { fieldIds } from './field-focus.ts';
import { GradeScale } from './grade-scale.tsx';

const TEXTS = {
  unchosen: {
    en: 'No grade chosen yet; counts as not examined.',
    nl: 'Nog geen oordeel gekozen; telt als niet onderzocht.',
  },
  reason: { en: 'Reason', nl: 'Reden' },
  reasonOf: { en: 'Reason: {aspect}', nl: 'Reden: {aspect}' },
  owed: {
    en: 'Needed with 0, with a grade against the document, and with one that such a conclusion can rest on.',
    nl: 'Nodig bij 0, bij een oordeel in het nadeel van het document, en bij een waarop zo’n conclusie kan berusten.',
  },
};

type GradeOf = Grades[GradedAspect];

/** The grade of one aspect with what it says in full, and why. `sentence` is null while it is not known yet. */
export function AspectField({
  aspect,
  value,
  sentence,
  unchosen = TEXTS.unchosen,
  isReasonOwed = false,
  onChange,
}: {
  aspect: GradedAspect;
  value: GradeOf;
  sentence: Words | null;
  /** What is said as long as no grade is chosen. */
  unchosen?: Words;
  /** Beside the grades of 0 and below, whose reason is always owed. */
  isReasonOwed?: boolean;
  onChange: (value: GradeOf) => void;
}) {
  const t = useText();
  const name = t(GRADED_ASPECT_NAMES[aspect]);
  const ids = fieldIds(aspect);
  const isOwed = isReasonOwed || (typeof value.grade === 'number' && value.grade <= 0);
  const said = value.grade === null ? t(unchosen) : sentence ? t(sentence) : '…';
  return (
    <section className={classes.aspect} aria-label={name}>
      <Title order={3} size="h5">
        {name}
      </Title>
      <GradeScale
        id={ids.grade}
        label={name}
        grade={value.grade}
        onGrade={(grade) => onChange({ ...value, grade })}
      />
      <Text
        className={classes.sentence}
        size={value.grade === null ? 'sm' : undefined}
        c={value.grade === null ? 'var(--loep-dimmed)' : undefined}
        aria-live="polite"
        aria-busy={value.grade !== null && sentence === null}
        data-sentence={aspect}
      >
        {said}
      </Text>
      <Textarea
        id={ids.reason}
        label={t(TEXTS.reason)}
        aria-label={t(TEXTS.reasonOf, { aspect: GRADED_ASPECT_NAMES[aspect] })}
        description={isOwed ? t(TEXTS.owed) : undefined}
        withAsterisk={isOwed}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={LONG_TEXT_MAX}
        value={value.reason}
        onChange={({ currentTarget }) => onChange({ ...value, reason: currentTarget.value })}
      />
    </section>
  );
}
