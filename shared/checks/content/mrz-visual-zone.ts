import type { Finding, Severity } from '../../model/finding.ts';
import type { MrzReading } from '../../model/mrz.ts';
import type { IndicatorId } from '../../model/taxonomy.ts';
import type { Text } from '../../model/text.ts';
import type { PageText } from '../../model/words.ts';
import { type ComparedEntry, type Comparison, compareWithVisual } from '../../rules/mrz/against-visual.ts';
import { SURE_READING } from '../../rules/text-layout/sure-reading.ts';
import { defineCheck } from '../check.ts';

const NAMES: Readonly<Record<ComparedEntry, Text>> = {
  documentNumber: { en: 'document number', nl: 'documentnummer' },
  birthDate: { en: 'date of birth', nl: 'geboortedatum' },
  expiryDate: { en: 'date of expiry', nl: 'einddatum van de geldigheid' },
  surname: { en: 'surname', nl: 'achternaam' },
  givenNames: { en: 'given names', nl: 'voornamen' },
  sex: { en: 'sex', nl: 'geslacht' },
  nationality: { en: 'nationality', nl: 'nationaliteit' },
};

const INDICATOR: Readonly<Record<ComparedEntry, IndicatorId>> = {
  documentNumber: 'content.internal',
  birthDate: 'content.internal',
  expiryDate: 'content.internal',
  surname: 'content.name',
  givenNames: 'content.name',
  sex: 'content.internal',
  nationality: 'content.internal',
};

/**
 * How far a difference carries. Given names are shortened and ordered by custom; a single letter for the sex
 * or a code for the nationality is easily read beside its label: worth a look, no more.
 */
const SEVERITY: Readonly<Record<ComparedEntry, Severity>> = {
  documentNumber: 'major',
  birthDate: 'major',
  expiryDate: 'major',
  surname: 'major',
  givenNames: 'minor',
  sex: 'minor',
  nationality: 'minor',
};

/** Entries that say the page and the zone are of one holder: two of another one's card may lie on a page. */
const LEAST_AGREEING = 2;

/** Entries that print the same in both zones of one document (ICAO Doc 9303-3, section 3). */
export const mrzVisualZone = defineCheck({
  id: 'mrz-visual-zone',
  version: 1,
  aspect: 'content',
  cause: 'content',
  title: {
    en: 'Machine-readable zone against the visual zone',
    nl: 'Machineleesbare zone tegenover de visuele zone',
  },
  cannotTell: {
    en: 'It does not tell which of the two was changed, if any: a mistake at issue or in reading the scan gives the same.',
    nl: 'Het zegt niet welke van de twee is gewijzigd, en of dat is gebeurd: een vergissing bij de afgifte of bij het lezen van de scan geeft hetzelfde.',
  },
  needs: ['mrz', 'text'],
  texts: {
    differs: {
      en: 'The {entry} reads {visual} in the visual zone, but {zone} in the machine-readable zone.',
      nl: 'In de visuele zone staat bij {entry} {visual}, maar in de machineleesbare zone {zone}.',
    },
    agrees: {
      en: 'The visual zone agrees with the machine-readable zone on: {entries}.',
      nl: 'De visuele zone stemt overeen met de machineleesbare zone op: {entries}.',
    },
  },
  run({ mrz, text }) {
    return mrz
      .filter(({ readable }) => readable)
      .flatMap((zone) => {
        // A page with a zone of its own is of another document, or another holder: it answers to its own zone.
        const others = new Set(mrz.filter((other) => other !== zone).map(({ page }) => page));
        return judgeZone(
          zone,
          text.filter(({ page }) => !others.has(page)),
        );
      });
  },
});

function judgeZone(mrz: MrzReading, text: readonly PageText[]): readonly Finding[] {
  const seen = text.map((page) => seenOn(mrz, page));
  const agreeing = seen.flatMap(({ agree }) => agree);
  const differing = seen.flatMap(({ page, agree, differ }) => {
    const sameHolder = agree.length >= LEAST_AGREEING;
    // Another page may be of another holder altogether; the page of the zone is at least worth a look.
    if (!sameHolder && page !== mrz.page) return [];
    const left = differ.filter(({ entry }) => !agreeing.some((one) => one.entry === entry));
    return left.map((comparison) => difference(mrz, page, comparison, sameHolder));
  });
  if (differing.length > 0) return differing;
  return agreeing.length > 0 ? [agreement(mrz, agreeing)] : [];
}

function seenOn(mrz: MrzReading, text: PageText) {
  const comparisons = compareWithVisual(mrz, text);
  return {
    page: text.page,
    agree: comparisons.filter(({ agrees }) => agrees),
    differ: comparisons.filter(({ agrees }) => !agrees),
  };
}

function difference(mrz: MrzReading, page: number, comparison: Comparison, sameHolder: boolean): Finding {
  const { entry, inZone, visual, differing } = comparison;
  const severity = severityOf(mrz, comparison, sameHolder);
  const label = NAMES[entry];
  return {
    verdict: 'deviation',
    severity,
    indicator: INDICATOR[entry],
    score: severity === 'critical' ? 0.95 : severity === 'major' ? 0.7 : 0.3,
    region: { page, box: visual.box },
    evidence: [
      {
        label,
        found: visual.text,
        expected: inZone,
        source: { en: 'machine-readable zone', nl: 'machineleesbare zone' },
      },
      ...(differing === null ? [] : [placesThatDiffer(differing)]),
    ],
    explanation: { text: 'differs', values: { entry: label, visual: visual.text, zone: inZone } },
  };
}

/**
 * A number or a birth that differs is a hard contradiction when both sides were read surely and the other
 * entries show that they are of one holder; else it may be another document on the same page.
 */
function severityOf(mrz: MrzReading, { entry, visual }: Comparison, sameHolder: boolean): Severity {
  if (!sameHolder) return 'minor';
  const hard = entry === 'documentNumber' || entry === 'birthDate';
  return hard && mrz.verified && visual.confidence >= SURE_READING ? 'critical' : SEVERITY[entry];
}

function placesThatDiffer(count: number): Finding['evidence'][number] {
  return {
    label: { en: 'characters that differ', nl: 'tekens die verschillen' },
    found: String(count),
    expected: '0',
    source: null,
  };
}

function agreement(mrz: MrzReading, agreeing: readonly Comparison[]): Finding {
  const names = [...new Set(agreeing.map(({ entry }) => NAMES[entry]))];
  const entries = {
    en: names.map(({ en }) => en).join(', '),
    nl: names.map(({ nl }) => nl).join(', '),
  };
  return {
    verdict: 'no-deviation',
    severity: 'note',
    indicator: null,
    score: 0,
    region: { page: mrz.page, box: mrz.box },
    evidence: [],
    explanation: { text: 'agrees', values: { entries } },
  };
}
