import type { LimitsView } from '../../../shared/api/schemas/limits.ts';
import { KEPT_LOSSLESS } from '../../../shared/model/evaluation.ts';
import { useText } from '../../host/language.tsx';
import table from '../../parts/stacking-table.module.css';
import { Part } from './part.tsx';
import { Rate } from './rate.tsx';

const TEXTS = {
  title: { en: 'Documents in which nothing was altered', nl: 'Documenten waarin niets is gewijzigd' },
  what: {
    en: 'How often Loep spoke although there was nothing to see.',
    nl: 'Hoe vaak Loep iets meldde terwijl er niets te zien was.',
  },
  set: { en: 'Pages', nl: 'Pagina’s' },
  press: { en: 'made by Loep itself', nl: 'door Loep zelf gemaakt' },
  real: { en: 'real images, set {set}', nl: 'echte beelden, verzameling {set}' },
  lossless: {
    en: 'the JPEG images of set {set}, saved anew without loss',
    nl: 'de JPEG-beelden van verzameling {set}, opnieuw opgeslagen zonder verlies',
  },
  deviating: { en: 'with a deviation', nl: 'met een afwijking' },
  doubtful: { en: 'called doubtful', nl: 'twijfelgeval genoemd' },
};

/** What unaltered pages were told. */
export function HonestTable({ honest }: { honest: LimitsView['honest'] }) {
  const t = useText();
  return (
    <Part id="honest" title={t(TEXTS.title)} explanation={t(TEXTS.what)}>
      <table className={table.stacking}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {t(TEXTS.set)}
            </th>
            <th scope="col">{t(TEXTS.deviating)}</th>
            <th scope="col">{t(TEXTS.doubtful)}</th>
          </tr>
        </thead>
        <tbody>
          {honest.map(({ set, deviating, doubtful }) => (
            <tr key={set}>
              <th scope="row">{nameOf(set, t)}</th>
              <td data-label={t(TEXTS.deviating)}>
                <Rate rate={deviating} />
              </td>
              <td data-label={t(TEXTS.doubtful)}>
                <Rate rate={doubtful} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function nameOf(set: string, t: ReturnType<typeof useText>): string {
  if (set === 'press') return t(TEXTS.press);
  return set.endsWith(KEPT_LOSSLESS)
    ? t(TEXTS.lossless, { set: set.slice(0, -KEPT_LOSSLESS.length) })
    : t(TEXTS.real, { set });
}
