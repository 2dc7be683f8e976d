import { fingerprintGroups } from '../../../shared/text/fingerprint-groups.ts';
import classes from './fingerprint.module.css';

/** The fingerprint of a key in groups of four, to be compared by ear and by eye. */
export function Fingerprint({ fingerprint }: { fingerprint: string }) {
  return (
    <code className={classes.fingerprint}>
      {fingerprintGroups(fingerprint)
        .split(' ')
        .map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same group may come twice
          <span key={at}>{group} </span>
        ))}
    </code>
  );
}
