import { IconEye, IconEyeOff, IconEyeSearch } from '@tabler/icons-react';
import type { Feature } from '../../../../shared/model/taxonomy.ts';
import { useText } from '../../../host/language.tsx';
import { SCAN_WORDS } from '../../../parts/reference-words.ts';
import classes from './part-row.module.css';

const ICONS = { yes: IconEye, partly: IconEyeSearch, no: IconEyeOff };

/** Whether a plain scan can show a feature. */
export function ScanMark({ scan }: { scan: Feature['scan'] }) {
  const t = useText();
  const Icon = ICONS[scan];
  return (
    <span className={classes.scan}>
      <Icon size="0.875rem" aria-hidden />
      {t(SCAN_WORDS[scan])}
    </span>
  );
}
