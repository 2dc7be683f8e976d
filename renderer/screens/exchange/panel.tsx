import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

interface Props {
  readonly title: string;
  readonly what?: string;
  /** Stands at the right of the title. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the screen, under a title. */
export function Panel({ title, what, beside, children }: Props) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 className={classes.title} id={id}>
          {title}
        </h2>
        {beside}
      </div>
      {what !== undefined && <p className={classes.what}>{what}</p>}
      {children}
    </section>
  );
}
