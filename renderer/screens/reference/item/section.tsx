import type { ReactNode } from 'react';
import type { Text } from '../../../../shared/model/text.ts';
import { useText } from '../../../host/language.tsx';
import classes from './section.module.css';

/** A part of a page or panel under a heading. */
export function Section({ title, children }: { title: Text; children: ReactNode }) {
  const t = useText();
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t(title)}</h2>
      {children}
    </section>
  );
}

/** Words that people wrote: their lines are kept. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={classes.prose}>{children}</div>;
}

/** Facts as a list of what and how much; those without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [what: Text, value: ReactNode])[] }) {
  const t = useText();
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {known.map(([what, value]) => (
        <div key={what.en} className={classes.fact}>
          <dt>{t(what)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Said where there is nothing. */
export function Nothing({ words }: { words: Text }) {
  const t = useText();
  return <p className={classes.nothing}>{t(words)}</p>;
}
