import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './limits.module.css';

/** A part of the page under its title. */
export function Part(props: { id: string; title: string; explanation?: string; children: ReactNode }) {
  const { id, title, explanation, children } = props;
  return (
    <section className={classes.part} aria-labelledby={`limits-${id}`}>
      <Title order={2} size="h4" id={`limits-${id}`}>
        {title}
      </Title>
      {explanation !== undefined && <p className={classes.explanation}>{explanation}</p>}
      {children}
    </section>
  );
}
