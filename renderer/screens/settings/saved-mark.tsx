import { IconCheck } from '@tabler/icons-react';
import { useMutationState } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useText } from '../../host/language.tsx';
import classes from './settings-screen.module.css';

const SAVED = { en: 'Saved', nl: 'Opgeslagen' };

/** How long it is said that something was kept, ms. */
const SAID_MS = 2500;

/** Says quietly that a change was kept. What could not be kept is said by the application itself. */
export function SavedMark() {
  const t = useText();
  const [opened] = useState(() => Date.now());
  const [said, setSaid] = useState(0);
  const saves = useMutationState({
    filters: { mutationKey: ['settings.save'], status: 'success' },
    select: ({ state }) => state.submittedAt,
  });
  const last = Math.max(0, ...saves.filter((at) => at >= opened));
  useEffect(() => {
    if (last === 0) return;
    const timer = setTimeout(() => setSaid(last), SAID_MS);
    return () => clearTimeout(timer);
  }, [last]);
  return (
    <span className={classes.saved} role="status">
      {last > said && (
        <>
          <IconCheck size="1rem" aria-hidden />
          {t(SAVED)}
        </>
      )}
    </span>
  );
}
