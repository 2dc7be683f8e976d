import type { ReactNode } from 'react';
import classes from './spoken-heading.module.css';

/** The heading of a screen for who hears it: the bar above it already shows where one is. */
export function SpokenHeading({ children }: { children: ReactNode }) {
  return <h1 className={classes.heading}>{children}</h1>;
}
