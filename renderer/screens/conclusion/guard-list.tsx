import { Anchor } from '@mantine/core';
import { IconInfoCircle, IconLock, IconUsers } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Guard } from '../../../shared/api/schemas/conclusion.ts';
import { useText } from '../../host/language.tsx';
import { fieldIds, focusOn } from './field-focus.ts';
import classes from './guard-list.module.css';

const ICONS = { blocks: IconLock, 'second-reader': IconUsers, note: IconInfoCircle };

const EFFECTS = {
  blocks: { en: 'Stands in the way: ', nl: 'Staat in de weg: ' },
  'second-reader': { en: 'Second reader: ', nl: 'Tweede lezer: ' },
  note: { en: 'Note: ', nl: 'Let op: ' },
};

/** What is mended in the case and not in this form. */
const IN_CASE: ReadonlySet<string> = new Set(['not-examined', 'unanswered-weighty', 'unanswered-light']);

/** What is answered by something that was seen, and what by a reason. */
const TO_BE_SEEN: ReadonlySet<string> = new Set([
  'deviation-with-picture',
  'looked-at-with-picture',
  'carrying-looked-at',
]);
const IN_WORDS: ReadonlySet<string> = new Set([
  'reason-for-zero',
  'own-reasoning',
  'carrying-words',
  'deviation-but-positive',
]);

/** What still stands in the way of signing, what asks for a second reader, and notes; each leads to its field. */
export function GuardList({
  guards,
  caseId,
  observationId,
}: {
  guards: readonly Guard[];
  caseId: string;
  /** The first own observation without words, if any. */
  observationId: string | null;
}) {
  const t = useText();
  return (
    <ul className={classes.list}>
      {guards.map((guard) => {
        const Icon = ICONS[guard.effect];
        const target = targetOf(guard, observationId);
        return (
          <li key={`${guard.id}-${guard.aspect}`} className={classes.guard} data-guard={guard.id}>
            <Icon size={16} className={classes.icon} aria-hidden />
            <span>
              <b>{t(EFFECTS[guard.effect])}</b>
              {IN_CASE.has(guard.id) ? (
                <Anchor component={Link} href={`/cases/${caseId}`} inherit>
                  {t(guard.text)}
                </Anchor>
              ) : target === null ? (
                t(guard.text)
              ) : (
                <Anchor
                  href={`#${target}`}
                  inherit
                  onClick={(event) => {
                    event.preventDefault();
                    focusOn(target);
                  }}
                >
                  {t(guard.text)}
                </Anchor>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The field in which a guard is answered. */
function targetOf({ id, aspect }: Guard, observationId: string | null): string | null {
  if (id === 'nothing-graded') return fieldIds('carrier').grade;
  if (id === 'no-reference') return 'add-reference';
  if (id === 'observation-without-words') return observationId && `observation-${observationId}`;
  if (TO_BE_SEEN.has(id)) return 'mark-observation';
  if (aspect === null) return null;
  return IN_WORDS.has(id) ? fieldIds(aspect).reason : fieldIds(aspect).grade;
}
