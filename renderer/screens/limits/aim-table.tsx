import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import type { LimitsView } from '../../../shared/api/schemas/limits.ts';
import { useText } from '../../host/language.tsx';
import table from '../../parts/stacking-table.module.css';
import classes from './limits.module.css';
import { Part } from './part.tsx';
import { Rate } from './rate.tsx';

const TEXTS = {
  title: { en: 'What was aimed at, and reached', nl: 'Wat is beoogd, en bereikt' },
  what: {
    en: '“On these pages” means that the figure was reached, but that so few pages were tried that it may be chance. Of the altered places only those count of which something is to be seen.',
    nl: '‘Op deze pagina’s’ betekent dat het cijfer is gehaald, maar op zo weinig pagina’s dat het toeval kan zijn. Van de gewijzigde plaatsen tellen alleen die waaraan iets te zien is.',
  },
  aim: { en: 'Aim', nl: 'Doel' },
  of: { en: 'Of what', nl: 'Waarvan' },
  measured: { en: 'Measured', nl: 'Gemeten' },
  verdict: { en: 'Reached', nl: 'Bereikt' },
  least: { en: 'at least {share} %', nl: 'ten minste {share} %' },
  most: { en: 'at most {share} %', nl: 'ten hoogste {share} %' },
  reached: { en: 'yes', nl: 'ja' },
  unsure: { en: 'on these pages', nl: 'op deze pagina’s' },
  missed: { en: 'no', nl: 'nee' },
};

const ICONS = { reached: IconCheck, unsure: IconQuestionMark, missed: IconX };

/** The figures that Loep is built to reach, and what the last evaluation measured of them. */
export function AimTable({ aims }: { aims: LimitsView['aims'] }) {
  const t = useText();
  return (
    <Part id="aims" title={t(TEXTS.title)} explanation={t(TEXTS.what)}>
      <table className={table.stacking}>
        <thead>
          <tr>
            {(['of', 'aim', 'measured', 'verdict'] as const).map((column) => (
              <th key={column} scope="col">
                {t(TEXTS[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {aims.map((aim) => (
            <Line key={aim.name.en} aim={aim} />
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Line({ aim: { name, share, isAtMost, measured, verdict } }: { aim: LimitsView['aims'][number] }) {
  const t = useText();
  const Icon = ICONS[verdict];
  return (
    <tr data-aim={verdict}>
      <th scope="row">{t(name)}</th>
      <td data-label={t(TEXTS.aim)} className={classes.unbroken}>
        {t(isAtMost ? TEXTS.most : TEXTS.least, { share: Math.round(100 * share) })}
      </td>
      <td data-label={t(TEXTS.measured)} className={classes.unbroken}>
        <Rate rate={measured} />
      </td>
      <td data-label={t(TEXTS.verdict)}>
        <span className={classes.verdict} data-verdict={verdict}>
          <Icon size="1rem" aria-hidden />
          {t(TEXTS[verdict])}
        </span>
      </td>
    </tr>
  );
}
