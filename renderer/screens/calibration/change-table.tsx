import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconMinus } from '@tabler/icons-react';
import type { DetectorChange } from '../../../shared/api/schemas/calibration.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import table from '../../parts/stacking-table.module.css';
import classes from './change-table.module.css';
import {
  isSilent,
  moveOf,
  reasonWords,
  scoreWords,
  thresholdFigures,
  thresholdWords,
} from './change-words.ts';

const TEXTS = {
  caption: { en: 'Thresholds by detector', nl: 'Drempels per detector' },
  detector: { en: 'Detector', nl: 'Detector' },
  pages: { en: 'Pages it applied to', nl: 'Pagina’s waarop hij iets zegt' },
  scores: { en: 'Scores here, beside Loep’s', nl: 'Scores hier, naast die van Loep' },
  threshold: { en: 'Threshold', nl: 'Drempel' },
  flagged: { en: 'Scans with a finding', nl: 'Scans met een bevinding' },
  fromTo: { en: '{before}, then {after}', nl: '{before}, daarna {after}' },
  none: {
    en: 'No detector of Loep has a threshold to adapt to these scans.',
    nl: 'Geen detector van Loep heeft een drempel die aan deze scans is aan te passen.',
  },
  others: {
    en: 'Nothing to say about the scans that count, so unchanged: {names}.',
    nl: 'Zeggen niets over de scans die meetellen en veranderen dus niet: {names}.',
  },
};

const ICONS = { same: IconMinus, higher: IconArrowUp, lower: IconArrowDown };

/** How each detector would change. Those that say nothing of the scans, and stay, are only named. */
export function ChangeTable({ detectors }: { detectors: readonly DetectorChange[] }) {
  const t = useText();
  const told = detectors.filter((change) => !isSilent(change));
  const names = detectors.filter(isSilent).map(({ title }) => t(title).toLowerCase());
  return (
    <>
      {told.length === 0 && <p className={classes.words}>{t(TEXTS.none)}</p>}
      {told.length > 0 && (
        <table className={table.stacking} aria-label={t(TEXTS.caption)}>
          <thead>
            <tr>
              {(['detector', 'pages', 'scores', 'threshold', 'flagged'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(TEXTS[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((change) => (
              <Line key={change.detector} change={change} />
            ))}
          </tbody>
        </table>
      )}
      {told.length > 0 && names.length > 0 && (
        <p className={classes.others}>{t(TEXTS.others, { names: names.join(', ') })}</p>
      )}
    </>
  );
}

function Line({ change }: { change: DetectorChange }) {
  const t = useText();
  const language = useLanguage();
  const { title, pages, flagged } = change;
  const move = moveOf(change);
  const Icon = ICONS[move];
  const figures = thresholdFigures(change, language);
  const reason = reasonWords(change);
  return (
    <tr>
      <th scope="row">{t(title)}</th>
      <td data-label={t(TEXTS.pages)}>{pages}</td>
      <td data-label={t(TEXTS.scores)}>{t(scoreWords(change))}</td>
      <td data-label={t(TEXTS.threshold)}>
        <span className={classes.threshold} data-move={move}>
          <Icon size="1rem" aria-hidden />
          {t(thresholdWords(change))}
          {figures !== null && <span className={classes.dim}> {figures}</span>}
        </span>
        {reason !== null && <span className={classes.reason}>{t(reason)}</span>}
      </td>
      <td data-label={t(TEXTS.flagged)}>
        <span aria-hidden>
          {flagged.before === flagged.after ? flagged.before : `${flagged.before} → ${flagged.after}`}
        </span>
        <VisuallyHidden>{t(TEXTS.fromTo, flagged)}</VisuallyHidden>
      </td>
    </tr>
  );
}
