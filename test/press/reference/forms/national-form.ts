import type { BoxMm } from '../../../../shared/model/reference/basics.ts';
import { drawEmblem, type Emblem } from '../emblems.ts';
import type { Art, FaceLayout, FieldPlace, FixedText, Item } from '../layout.ts';
import { officialSignatureAt, stampAt } from '../marks.ts';
import { MEANINGS } from './meanings.ts';

/** An entry of the form of Utopia: a label with a dotted line behind it. */
export interface NationalEntry {
  readonly entry: string;
  readonly label: string;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
}

export interface NationalStyle {
  readonly title: string;
  readonly formLabel: string;
  readonly emblem: Emblem;
  readonly emblemBox: BoxMm;
  readonly accent: string;
  readonly paper: string;
  readonly background: readonly Art[];
  readonly numberMask: string;
  readonly numberBox: BoxMm;
  readonly stateAtMm: number;
}

/** A sheet of A5, lying. */
export const A5 = { widthMm: 210, heightMm: 148 } as const;
const INK = '#22262b';
const LABEL_PT = 8.5;

/** An extract in the form that Utopia uses at home. */
export function nationalForm(style: NationalStyle, entries: readonly NationalEntry[]): FaceLayout {
  const { emblemBox, accent } = style;
  const run = (
    id: string,
    text: string,
    xMm: number,
    yMm: number,
    sizePt: number,
    more: Partial<FixedText> = {},
  ) =>
    ({
      kind: 'fixed-text',
      id,
      text,
      language: 'en',
      xMm,
      yMm,
      face: 'serif',
      sizePt,
      colour: INK,
      ...more,
    }) satisfies FixedText;
  const items: Item[] = [
    ...style.background,
    {
      kind: 'art',
      id: 'emblem',
      box: emblemBox,
      draw: (sheet) => drawEmblem(sheet, style.emblem, emblemBox),
    },
    run('state', 'UTOPIA', style.stateAtMm, 20, 16, { face: 'sans-bold', colour: accent }),
    run('registry', 'General Register of Civil Status', style.stateAtMm, 26, 10, { colour: accent }),
    run('title', style.title, 105, 40, 15, { face: 'serif-bold', align: 'centre', colour: accent }),
    {
      ...fieldOf({ entry: 'formNumber', label: '', xMm: 0, yMm: 0, widthMm: 0 }),
      box: style.numberBox,
      mask: style.numberMask,
      face: 'typewriter-bold',
      sizePt: 12.5,
      colour: '#a3242c',
    },
    dottedLines(entries),
    ...entries.flatMap((each) => [
      run(
        `label-${each.entry.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        each.label,
        each.xMm,
        each.yMm,
        LABEL_PT,
        {
          face: 'sans',
          colour: accent,
        },
      ),
      fieldOf(each),
    ]),
    run('certified', 'Certified to agree with the register.', 14, 120, 9.5, { face: 'serif-italic' }),
    run('registrar-label', 'Registrar', 150, 136.4, 9, { face: 'serif' }),
    stampAt({ x: 92, y: 106, width: 32, height: 32 }),
    officialSignatureAt({ x: 140, y: 112, width: 46, height: 16 }),
    run('form-label', style.formLabel, 14, 135.6, 7.5, { face: 'sans' }),
  ];
  return { name: { en: 'Front', nl: 'Voorkant', fr: 'Recto' }, ...A5, paper: style.paper, items };
}

/** Where an entry stands: right under its label. */
function fieldOf({ entry, xMm, yMm, widthMm }: NationalEntry): FieldPlace {
  const meaning = MEANINGS[entry] ?? 'other';
  return {
    kind: 'field',
    id: entry,
    meaning,
    mask: meaning.endsWith('date') ? '## @@@ ####' : null,
    language: null,
    box: { x: xMm - 1, y: yMm + 0.8, width: widthMm, height: 6 },
    face: 'sans',
    sizePt: 11,
  };
}

function dottedLines(entries: readonly NationalEntry[]): Art {
  return {
    kind: 'art',
    id: 'dots',
    box: { x: 12, y: 46, width: 186, height: 70 },
    draw({ ctx, px }) {
      ctx.fillStyle = '#565d66';
      for (const { xMm, yMm, widthMm } of entries) {
        for (let x = xMm; x < xMm + widthMm - 3; x += 1.3)
          ctx.fillRect(px(x), px(yMm + 7), px(0.45), px(0.2));
      }
    },
  };
}

/** Entries in a row, each `widthMm` wide. */
function row(
  yMm: number,
  ...cells: readonly (readonly [entry: string, label: string, widthMm: number])[]
): NationalEntry[] {
  let xMm = 14;
  return cells.map(([entry, label, widthMm]) => {
    const at = xMm;
    xMm += widthMm;
    return { entry, label, xMm: at, yMm, widthMm };
  });
}

/** The entries of a birth; the newer edition has the date before the names. */
export function birthEntries(edition: '1996' | '2009'): NationalEntry[] {
  const names: readonly (readonly [string, string, number])[] = [
    ['surname', 'Surname', 84],
    ['forenames', 'Given names', 98],
  ];
  const birth: readonly (readonly [string, string, number])[] = [
    ['birthDate', 'Date of birth', 52],
    ['birthPlace', 'Place of birth', 94],
    ['sex', 'Sex', 24],
  ];
  const isNew = edition === '2009';
  return [
    ...row(
      49,
      ['office', 'Register kept at', 76],
      ['recordNumber', 'Entry number', 50],
      ['registrationDate', 'Date of registration', 56],
    ),
    ...row(62, ...(isNew ? birth : names)),
    ...row(75, ...(isNew ? names : birth)),
    ...row(88, ['father', 'Father', 90], ['mother', 'Mother', 92]),
    ...row(101, ['particulars', 'Notes in the margin', 90], ['issueDate', 'Date of issue', 52]),
    { entry: 'registrar', label: 'Name of registrar', xMm: 150, yMm: 101, widthMm: 46 },
  ];
}

export function marriageEntries(): NationalEntry[] {
  return [
    ...row(
      49,
      ['office', 'Register kept at', 76],
      ['recordNumber', 'Entry number', 50],
      ['registrationDate', 'Date of registration', 56],
    ),
    ...row(62, ['marriageDate', 'Date of marriage', 60], ['marriagePlace', 'Place of marriage', 120]),
    ...row(
      75,
      ['husbandName', 'Husband, surname', 56],
      ['husbandForenames', 'Husband, given name', 66],
      ['husbandBirthDate', 'Husband, date of birth', 58],
    ),
    ...row(
      88,
      ['wifeName', 'Wife, surname', 56],
      ['wifeForenames', 'Wife, given name', 66],
      ['wifeBirthDate', 'Wife, date of birth', 58],
    ),
    ...row(101, ['particulars', 'Notes in the margin', 90], ['issueDate', 'Date of issue', 46]),
    { entry: 'registrar', label: 'Name of registrar', xMm: 150, yMm: 101, widthMm: 46 },
  ];
}

export function deathEntries(): NationalEntry[] {
  return [
    ...row(
      49,
      ['office', 'Register kept at', 76],
      ['recordNumber', 'Entry number', 50],
      ['registrationDate', 'Date of registration', 56],
    ),
    ...row(62, ['surname', 'Surname', 74], ['forenames', 'Given names', 84], ['sex', 'Sex', 24]),
    ...row(75, ['deathDate', 'Date of death', 60], ['deathPlace', 'Place of death', 120]),
    ...row(
      88,
      ['birthDate', 'Date of birth', 60],
      ['birthPlace', 'Place of birth', 62],
      ['spouseName', 'Surname of spouse', 60],
    ),
    ...row(101, ['particulars', 'Notes in the margin', 90], ['issueDate', 'Date of issue', 46]),
    { entry: 'registrar', label: 'Name of registrar', xMm: 150, yMm: 101, widthMm: 46 },
  ];
}
