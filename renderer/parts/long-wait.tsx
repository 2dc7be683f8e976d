import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '../host/language.tsx';

/** Until then an outline of what comes is enough, ms. */
const LONG_MS = 2000;

const WAITS = {
  en: 'This takes longer than usual. Loep waits for its data folder: another program may hold it, such as a backup, or the disk is slow. It goes on by itself.',
  nl: 'Dit duurt langer dan anders. Loep wacht op de gegevensmap: een ander programma houdt die misschien bezet, bijvoorbeeld een back-up, of de schijf is traag. Het gaat vanzelf verder.',
};

/** Says what is waited for, once it is waited for longer than usual. */
export function LongWait() {
  const t = useText();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  // There from the first, so that it is read out when it comes.
  return (
    <Text role="status" data-long-wait={isLong || undefined}>
      {isLong ? t(WAITS) : ''}
    </Text>
  );
}
