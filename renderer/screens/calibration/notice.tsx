import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './notice.module.css';

/** What one must know before going on. */
export function Notice({ title, text }: { title: string; text: string }) {
  return (
    <div className={classes.notice} role="note">
      <IconAlertTriangle className={classes.icon} size="1.25rem" aria-hidden />
      <div>
        <strong>{title}</strong>
        <p className={classes.text}>{text}</p>
      </div>
    </div>
  );
}
