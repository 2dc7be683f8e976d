import type { Art, FaceLayout, FixedText } from '../layout.ts';
import { A4 } from './ciec-form.ts';

/** What the numbers of form A mean, in the languages on its back. */
const MEANINGS: readonly (readonly [no: string, en: string, nl: string, de: string])[] = [
  ['1', 'State', 'Staat', 'Staat'],
  ['2', 'Civil registry office of', 'Burgerlijke stand van', 'Standesamt'],
  ['3', 'Extract of birth record no', 'Uittreksel geboorteakte nr', 'Auszug aus dem Geburtseintrag Nr.'],
  ['4', 'Date and place of birth', 'Geboortedatum en plaats', 'Tag und Ort der Geburt'],
  ['5', 'Name', 'Naam', 'Name'],
  ['6', 'Forenames', 'Voornamen', 'Vornamen'],
  ['7', 'Sex', 'Geslacht', 'Geschlecht'],
  ['8', 'Father', 'Vader', 'Vater'],
  ['9', 'Mother', 'Moeder', 'Mutter'],
  ['10', 'Other particulars', 'Andere vermeldingen', 'Andere Angaben'],
  [
    '11',
    'Date of issue, signature, seal',
    'Afgifte, handtekening, zegel',
    'Ausstellung, Unterschrift, Siegel',
  ],
];

const COLUMNS_MM = [30, 84, 138] as const;
const LANGUAGES = ['en', 'nl', 'de'] as const;
const HEADS = ['English', 'Nederlands', 'Deutsch'] as const;

/** The back of form A: the translations of its entries. */
export function ciecBack(background: readonly Art[], accent: string, formLabel: string): FaceLayout {
  const run = (
    id: string,
    text: string,
    xMm: number,
    yMm: number,
    sizePt: number,
    more: Partial<FixedText>,
  ): FixedText => ({
    kind: 'fixed-text',
    id,
    text,
    language: 'fr',
    xMm,
    yMm,
    face: 'serif',
    sizePt,
    colour: '#20242c',
    ...more,
  });
  const items = [
    ...background,
    run('title', 'Traduction des énonciations', 105, 34, 15, {
      face: 'serif-bold',
      align: 'centre',
      colour: accent,
    }),
    ...HEADS.map((head, at) =>
      run(`head-${LANGUAGES[at]}`, head, COLUMNS_MM[at]!, 50, 10, { face: 'sans-bold', colour: accent }),
    ),
    ...MEANINGS.flatMap(([no, ...words], row) => [
      run(`no-${no}`, no, 22, 62 + row * 11, 9.5, { face: 'sans-bold', isZone: false }),
      ...words.map((word, at) =>
        run(`${LANGUAGES[at]}-${no}`, word, COLUMNS_MM[at]!, 62 + row * 11, 9, { language: LANGUAGES[at]! }),
      ),
    ]),
    run(
      'note',
      "L'extrait n'est valable que revêtu de la signature et du sceau de l'officier.",
      22,
      205,
      9.5,
      {},
    ),
    run('form-label', formLabel, 22, 280, 8, { face: 'sans' }),
  ];
  return { name: { en: 'Back', nl: 'Achterkant', fr: 'Verso' }, ...A4, paper: '#fbfaf3', items };
}
