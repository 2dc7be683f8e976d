import { detectorCheck } from '../detector-check.ts';

/** A line that runs at another slope than the page's lines around it. */
export const lineSkew = detectorCheck({
  id: 'line-skew',
  version: 2,
  cause: 'layout',
  title: { en: 'Lines at another slope', nl: 'Regels met een andere helling' },
  cannotTell: {
    en: 'It does not tell when or by whom the line was put in: forms filled in by hand or by typewriter, labels and folds in the paper give the same.',
    nl: 'Het zegt niet wanneer of door wie de regel is aangebracht: met de hand of schrijfmachine ingevulde formulieren, etiketten en vouwen in het papier geven hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    skewed: {
      en: 'This line runs {found} askew of the lines around it. It may have been put in apart from the rest; a form filled in by typewriter can also explain it.',
      nl: 'Deze regel loopt {found} scheef ten opzichte van de regels eromheen. De regel kan apart zijn aangebracht; een met de schrijfmachine ingevuld formulier kan dit ook verklaren.',
    },
  },
  say({ measures }, { tests }) {
    const { skewDeg = 0, usualDeg = 0 } = measures;
    const found = `${Math.abs(skewDeg).toFixed(2)}°`;
    const usual = `${usualDeg.toFixed(2)}°`;
    return {
      text: 'skewed',
      values: { found },
      evidence: [
        {
          label: { en: 'slope against the page', nl: 'helling ten opzichte van de pagina' },
          found:
            skewDeg > 0
              ? { en: `${found} clockwise`, nl: `${found} met de klok mee` }
              : { en: `${found} anticlockwise`, nl: `${found} tegen de klok in` },
          expected: { en: `within ${usual}`, nl: `binnen ${usual}` },
          source: {
            en: `the ${tests} measured lines of the page`,
            nl: `de ${tests} gemeten regels van de pagina`,
          },
        },
      ],
    };
  },
});
