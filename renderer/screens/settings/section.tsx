import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './settings-screen.module.css';

interface Props {
  readonly title: string;
  readonly explanation?: string;
  readonly children: ReactNode;
}

/** Settings that belong together, under a title. */
export function Section({ title, explanation, children }: Props) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div>
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {explanation && <p className={classes.explanation}>{explanation}</p>}
      </div>
      {children}
    </section>
  );
}
