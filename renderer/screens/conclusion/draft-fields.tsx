import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconListNumbers } from '@tabler/icons-react';
import { type ReactNode, type Ref, useId } from 'react';
import { LONG_TEXT_MAX } from '../../../shared/api/schemas/basics.ts';
import type { ConclusionsView, ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import { GRADED_ASPECTS, type GradedAspect } from '../../../shared/model/conclusion.ts';
import { CATEGORY_TEXTS } from '../../../shared/text/categories.ts';
import { useText } from '../../host/language.tsx';
import { AspectField } from './aspect-field.tsx';
import { CircumstancesField } from './circumstances-field.tsx';
import { asLines, type Seen } from './grounds.ts';
import { GuardList } from './guard-list.tsx';
import { ReferencesField } from './references-field.tsx';
import classes from './split.module.css';
import type { DraftInHand } from './use-draft.ts';

const TEXTS = {
  grades: { en: 'Grades', nl: 'Oordelen' },
  circumstances: { en: 'Circumstances', nl: 'Omstandigheden' },
  references: { en: 'References used', nl: 'Gebruikte referenties' },
  reasoning: { en: 'Reasoning', nl: 'Motivering' },
  insert: { en: 'Insert what was seen', nl: 'Invoegen wat is gezien' },
  page: { en: 'page', nl: 'pagina' },
  follows: { en: 'What follows', nl: 'Wat volgt' },
  derived: {
    en: 'Category: {category}. {why} It follows from the grades that an examiner gave; Loep does not conclude.',
    nl: 'Categorie: {category}. {why} Dit volgt uit de oordelen die een onderzoeker gaf; Loep concludeert niet.',
  },
};

/** Everything that is written in a conclusion, in the order in which it is thought. */
export function DraftFields({
  caseId,
  view,
  hand,
  seen,
  ref,
}: {
  caseId: string;
  view: ConclusionsView;
  hand: DraftInHand;
  seen: readonly Seen[];
  /** Where it is said what stands in the way. */
  ref: Ref<HTMLElement>;
}) {
  const t = useText();
  const { draft, change } = hand;
  const current = view.current;
  return (
    <Stack gap="xl" p="md" className={classes.fields}>
      <Block title={t(TEXTS.grades)}>
        {GRADED_ASPECTS.map((aspect) => (
          <AspectField
            key={aspect}
            aspect={aspect}
            value={draft.grades[aspect]}
            sentence={sentenceOf(view, hand, aspect)}
            onChange={(value) => change({ grades: { ...draft.grades, [aspect]: value } })}
          />
        ))}
      </Block>
      <Block title={t(TEXTS.circumstances)}>
        <CircumstancesField
          value={draft.circumstances}
          onChange={(circumstances) => change({ circumstances })}
        />
      </Block>
      <Block title={t(TEXTS.references)}>
        <ReferencesField value={draft.references} onChange={(references) => change({ references })} />
      </Block>
      <Reasoning hand={hand} seen={seen} />
      {current !== null && (
        <Block title={t(TEXTS.follows)} ref={ref}>
          <Derived current={current} />
          <GuardList
            guards={current.guards}
            caseId={caseId}
            observationId={draft.observations.find(({ text }) => !/\p{L}/u.test(text))?.id ?? null}
          />
        </Block>
      )}
    </Stack>
  );
}

function Reasoning({ hand, seen }: { hand: DraftInHand; seen: readonly Seen[] }) {
  const t = useText();
  const { draft, change } = hand;
  const insert = () => {
    const lines = asLines(seen, t, t(TEXTS.page));
    change({ reasoning: draft.reasoning.trim() === '' ? lines : `${draft.reasoning.trimEnd()}\n\n${lines}` });
  };
  return (
    <Block
      title={t(TEXTS.reasoning)}
      action={
        <Button
          variant="default"
          size="xs"
          leftSection={<IconListNumbers size={14} />}
          disabled={seen.length === 0}
          onClick={insert}
        >
          {t(TEXTS.insert)}
        </Button>
      }
    >
      <Textarea
        aria-label={t(TEXTS.reasoning)}
        autosize
        minRows={8}
        maxLength={LONG_TEXT_MAX}
        value={draft.reasoning}
        onChange={({ currentTarget }) => change({ reasoning: currentTarget.value })}
      />
    </Block>
  );
}

function Derived({ current: { category, guards } }: { current: ConclusionVersion }) {
  const t = useText();
  if (category === null || guards.some(({ id }) => id === 'nothing-graded')) return null;
  const { name, follows } = CATEGORY_TEXTS[category];
  return <Text>{t(TEXTS.derived, { category: name, why: follows })}</Text>;
}

function Block(props: { title: string; action?: ReactNode; children: ReactNode; ref?: Ref<HTMLElement> }) {
  const id = useId();
  return (
    <section aria-labelledby={id} ref={props.ref}>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4" id={id}>
          {props.title}
        </Title>
        {props.action}
      </Group>
      <Stack gap="lg">{props.children}</Stack>
    </section>
  );
}

/** The sentence of an aspect as it was kept; null while the grade on the screen is another one. */
function sentenceOf({ current }: ConclusionsView, { draft }: DraftInHand, aspect: GradedAspect) {
  const kept = current?.draft.grades[aspect];
  if (!current || kept?.grade !== draft.grades[aspect].grade) return null;
  return current.sentences.find((sentence) => sentence.aspect === aspect)?.text ?? null;
}
