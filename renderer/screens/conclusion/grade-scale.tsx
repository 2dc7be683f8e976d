import { useId } from 'react';
import type { Grade } from '../../../shared/model/conclusion.ts';
import { useText } from '../../host/language.tsx';
import classes from './grade-scale.module.css';
import { GRADE_WORDS, SCALE } from './words.ts';

/** The seven steps and "not examined" as one group of radio buttons; arrows walk along it. */
export function GradeScale({
  id,
  label,
  grade,
  onGrade,
}: {
  id: string;
  label: string;
  grade: Grade | null;
  onGrade: (grade: Grade) => void;
}) {
  const t = useText();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classes.scale} id={id}>
      {SCALE.map((step) => {
        const { figure, words } = GRADE_WORDS[step];
        return (
          <label key={step} className={classes.step} data-chosen={step === grade || undefined}>
            <input
              type="radio"
              className={classes.input}
              name={name}
              checked={step === grade}
              onChange={() => onGrade(step)}
              aria-label={step === 'not-examined' ? t(words) : `${figure} ${t(words)}`}
            />
            <span className={classes.figure} aria-hidden>
              {figure}
            </span>
            <span className={classes.words} aria-hidden>
              {t(words)}
            </span>
          </label>
        );
      })}
    </div>
  );
}
