import { type ReactNode, useEffect, useRef } from 'react';
import { scrollWithin } from '../../../parts/scroll-within.ts';
import classes from './part-row.module.css';

/** A feature or zone in its list; the number is that of its box, and choosing either chooses both. */
export function PartRow(props: {
  id: string;
  is: 'feature' | 'zone';
  number: number;
  isSelected: boolean;
  head: ReactNode;
  onSelect: () => void;
  children: ReactNode;
}) {
  const { id, is, number, isSelected, head, onSelect, children } = props;
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const panel = ref.current?.closest('[role="tabpanel"]');
    if (isSelected && ref.current && panel) scrollWithin(ref.current, panel);
  }, [isSelected]);
  return (
    <li ref={ref} className={classes.row} data-part={id} data-selected={isSelected || undefined}>
      <button type="button" className={classes.head} aria-expanded={isSelected} onClick={onSelect}>
        <span className={classes.number} data-is={is}>
          {number}
        </span>
        <span className={classes.words}>{head}</span>
      </button>
      {children}
    </li>
  );
}
