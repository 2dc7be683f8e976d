import type { Finding, Severity } from '../../model/finding.ts';
import type { Page } from '../../model/page.ts';
import type { MatchedModel, Registration } from '../../model/reference/recognition.ts';
import type { Face } from '../../model/reference/reference-model.ts';
import type { Phrase, Text } from '../../model/text.ts';
import { citeModel } from '../../rules/reference-checks/cite.ts';
import { type Compared, comparedPages } from '../../rules/reference-checks/compared.ts';
import { agreementOf, notAssessableOf } from '../../rules/reference-checks/findings.ts';
import { MACHINE_MADE } from '../../rules/reference-checks/machine-made.ts';
import { type OffPage, offPage } from '../../rules/reference-checks/off-page.ts';
import { decimal } from '../../text/decimal.ts';
import { defineCheck } from '../check.ts';

/**
 * How far a sheet may be off: an edge is found within half a millimetre on either side, and forms are cut with some
 * play (ISO 216 allows 2 mm on an A4 sheet, ISO/IEC 7810 0.2 mm on a card).
 */
const SLACK_MM: Readonly<Record<'machine' | 'paper', number>> = { machine: 1.5, paper: 4 };
/** Share of a face that may lie outside the page: edges of sheets are cut close, and registration is not exact there. */
const LEAST_OFF = 0.03;
/** Copies through a printer that fits a page to its margins come out at 93 to 98 %; registration is exact to 0.3 %. */
const OTHER_SCALE = 0.015;

/** Size of the sheet, and of the print on it, against the model. */
export const sheetSize = defineCheck({
  id: 'sheet-size',
  version: 3,
  aspect: 'make-up',
  cause: 'reference',
  title: { en: 'Size of the sheet and of the print', nl: 'Maat van het blad en van de druk' },
  cannotTell: {
    en: 'It does not tell whether the sheet was trimmed or copied, or the file states its resolution wrongly.',
    nl: 'Het zegt niet of het blad is bijgesneden of gekopieerd, of dat het bestand zijn resolutie onjuist vermeldt.',
  },
  needs: ['comparison', 'models', 'registration', 'pages'],
  texts: {
    sheet: {
      en: 'The sheet measures {found}; documents of this model measure {expected}.',
      nl: 'Het blad meet {found}; documenten van dit model meten {expected}.',
    },
    scale: {
      en: 'The print measures {found} of that of the model, as on a copy that was made smaller or larger.',
      nl: 'De druk meet {found} van die van het model, zoals op een kopie die kleiner of groter is gemaakt.',
    },
    'cut-off': {
      en: 'About {share} of the document lies outside the scan, with {parts}. Nothing that stands there was judged. Scan the whole document.',
      nl: 'Ongeveer {share} van het document valt buiten de scan, met {parts}. Niets wat daar staat is beoordeeld. Scan het hele document.',
    },
    agree: {
      en: 'The size agrees with the model: {found}.',
      nl: 'De maat stemt overeen met het model: {found}.',
    },
  },
  run({ comparison, models, registration, pages }) {
    return comparedPages({ comparison, models }).flatMap((compared) => [
      ...cutOff(compared, registration, pages),
      ...onPage(compared),
    ]);
  },
});

/** Says once what of the document is not on the page, so that no other check has to. */
function cutOff(
  { comparison, model }: Compared,
  registrations: readonly Registration[],
  pages: readonly Page[],
): readonly Finding[] {
  const registration = registrations.find(({ page }) => page === comparison.page);
  const page = pages.find((each) => each.page === comparison.page);
  if (!registration || !page) return [];
  const off = offPage(registration, model, page);
  if (off.share < LEAST_OFF || off.texts.length + off.others === 0) return [];
  const share = `${Math.round(100 * off.share)} %`;
  const { widthPx: width, heightPx: height } = page;
  return [
    notAssessableOf({
      region: { page: page.page, box: { x: 0, y: 0, width, height } },
      evidence: [
        {
          label: { en: 'part of the document on the scan', nl: 'deel van het document op de scan' },
          found: `${Math.round(100 * (1 - off.share))} %`,
          expected: '100 %',
          source: model.name,
        },
      ],
      reference: citeModel(model),
      explanation: { text: 'cut-off', values: { share, parts: partsText(off) } },
    }),
  ];
}

/** Texts that are named; the other parts are counted. */
const TEXTS_NAMED = 4;

function partsText({ texts, others }: OffPage): Text {
  const named = texts.slice(0, TEXTS_NAMED).map((words) => `“${words}”`);
  const more = texts.length - named.length + others;
  const rest = named.length === 0 ? partsOfModel(more) : otherParts(more);
  const listed = (language: keyof Text, and: string) =>
    [named.join(', '), more > 0 ? rest[language] : ''].filter((each) => each !== '').join(and);
  return { en: listed('en', ' and '), nl: listed('nl', ' en ') };
}

function partsOfModel(count: number): Text {
  if (count === 1) return { en: 'one part of the model', nl: 'één onderdeel van het model' };
  return { en: `${count} parts of the model`, nl: `${count} onderdelen van het model` };
}

function otherParts(count: number): Text {
  if (count === 1) return { en: 'one other part', nl: 'één ander onderdeel' };
  return { en: `${count} other parts`, nl: `${count} andere onderdelen` };
}

function onPage({ comparison, model }: Compared): readonly Finding[] {
  const face = model.content.faces[comparison.face - 1];
  if (!face) return [];
  const { sheet, printScale } = comparison;
  const findings: Finding[] = [];
  if (sheet && isOff(model, sheet, face)) {
    findings.push(
      deviation(model, {
        severity: MACHINE_MADE.has(model.content.documentKind) ? 'major' : 'minor',
        text: 'sheet',
        region: sheet.region,
        found: sizeText(sheet),
        expected: sizeText(face),
      }),
    );
  }
  const scale = printScale && (printScale.across + printScale.down) / 2;
  if (scale !== null && Math.abs(scale - 1) > OTHER_SCALE) {
    const found = percent(scale);
    findings.push(
      deviation(model, { severity: 'minor', text: 'scale', region: null, found, expected: '100 %' }),
    );
  }
  if (findings.length > 0 || (!sheet && scale === null)) return findings;
  const found = sheet ? sizeText(sheet) : percent(scale!);
  const said = { region: sheet?.region ?? null, reference: citeModel(model) };
  return [agreementOf({ ...said, explanation: { text: 'agree', values: { found } } })];
}

function isOff({ content }: MatchedModel, sheet: Size, face: Face): boolean {
  const slack = SLACK_MM[MACHINE_MADE.has(content.documentKind) ? 'machine' : 'paper'];
  return Math.abs(sheet.widthMm - face.widthMm) > slack || Math.abs(sheet.heightMm - face.heightMm) > slack;
}

interface Size {
  readonly widthMm: number;
  readonly heightMm: number;
}

function sizeText({ widthMm, heightMm }: Size): string {
  return `${widthMm.toFixed(0)} × ${heightMm.toFixed(0)} mm`;
}

function percent(share: number): Text {
  const { en, nl } = decimal(100 * share, 1);
  return { en: `${en} %`, nl: `${nl} %` };
}

function deviation(
  model: MatchedModel,
  said: {
    readonly severity: Severity;
    readonly text: string;
    readonly region: Finding['region'];
    readonly found: Phrase;
    readonly expected: Phrase;
  },
): Finding {
  const { severity, text, region, found, expected } = said;
  return {
    verdict: 'deviation',
    severity,
    indicator: 'makeup.procedure',
    score: severity === 'major' ? 0.5 : 0.25,
    region,
    evidence: [{ label: { en: 'size', nl: 'maat' }, found, expected, source: model.name }],
    reference: citeModel(model),
    explanation: { text, values: { found, expected } },
  };
}
