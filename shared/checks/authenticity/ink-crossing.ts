import { detectorCheck } from '../detector-check.ts';

/** Ink that covers the print it crosses, where ink lets it through. */
export const inkCrossing = detectorCheck({
  id: 'ink-crossing',
  version: 3,
  cause: 'grain',
  title: { en: 'Ink over print', nl: 'Inkt over druk' },
  cannotTell: {
    en: 'It does not tell why: an office that prints its stamp or signature as a picture into the document gives the same, and so do labels, seals and paints that cover. Print that shows through speaks for nothing either: a picture can be laid on so that it multiplies.',
    nl: 'Het zegt niet waarom: een kantoor dat zijn stempel of handtekening als afbeelding in het document drukt geeft hetzelfde, evenals etiketten, zegels en dekkende verf. Druk die erdoorheen te zien is bewijst ook niets: een afbeelding kan zo worden gelegd dat zij vermenigvuldigt.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    covered: {
      en: 'The coloured ink here hides the print that it crosses. Stamp pads and pens let black print show through; this may be a picture that was laid over the scan.',
      nl: 'De gekleurde inkt bedekt hier de druk die zij kruist. Stempelinkt en pennen laten zwarte druk doorschijnen; dit kan een afbeelding zijn die over de scan is gelegd.',
    },
  },
  say: ({ measures }) => {
    const { covered, through, level, both, ink } = measures;
    const all = covered! + through!;
    return {
      text: 'covered',
      values: {},
      evidence: [
        {
          label: {
            en: 'crossings of ink and print at which the print is not seen',
            nl: 'kruisingen van inkt en druk waar de druk niet te zien is',
          },
          found: `${covered}/${all}`,
          expected: { en: 'few', nl: 'enkele' },
          source: {
            en: 'places where print runs on on both sides of a stroke of coloured ink',
            nl: 'plaatsen waar druk aan weerszijden van een gekleurde lijn doorloopt',
          },
        },
        {
          label: {
            en: 'grey level where ink and print cross',
            nl: 'grijswaarde waar inkt en druk kruisen',
          },
          found: level!.toFixed(0),
          expected: {
            en: `${both!.toFixed(0)}, as inks that multiply give`,
            nl: `${both!.toFixed(0)}, zoals inkten die vermenigvuldigen geven`,
          },
          source: {
            en: `the ink beside these crossings (${ink!.toFixed(0)}) and the print beside them`,
            nl: `de inkt naast deze kruisingen (${ink!.toFixed(0)}) en de druk ernaast`,
          },
        },
      ],
    };
  },
});
