import type { Evidence, Finding, Severity } from '../../model/finding.ts';
import type { MatchedModel, ReferenceCitation } from '../../model/reference/recognition.ts';
import type { Alert, AlertSign } from '../../model/reference/reference-model.ts';
import type { Region } from '../../model/region.ts';
import { isIndicator } from '../../model/taxonomy.ts';
import type { PageText } from '../../model/words.ts';
import { fitsMask, isWithin } from '../../rules/reference/number-key.ts';
import { citeModel, citePlace, textOf } from '../../rules/reference-checks/cite.ts';
import { type Compared, measuredPages, zoneOf } from '../../rules/reference-checks/compared.ts';
import { documentNumbers } from '../../rules/reference-checks/field-readings.ts';
import { agreementOf } from '../../rules/reference-checks/findings.ts';
import { placesOfWords } from '../../rules/reference-checks/places-of-words.ts';
import { SURE_READING } from '../../rules/text-layout/sure-reading.ts';
import { decimal } from '../../text/decimal.ts';
import { defineCheck } from '../check.ts';

/** A place that looks like the image of an alert: that much at least, and that much more than like any specimen. */
const LEAST_LIKENESS = 0.6;
const LEAST_MARGIN = 0.15;

/** Confidence from which a sign that few readings hit by chance is taken as read, though not as certain. */
const CLEAR_READING = 0.85;
/** Signs that are certain together: words, numbers and looks go wrong in different ways. */
const SIGNS_FOR_CERTAINTY = 2;

/** Known forgeries of the model: whether the document bears one of the signs by which they are known. */
export const alertResemblance = defineCheck({
  id: 'alert-resemblance',
  version: 1,
  aspect: 'authenticity',
  cause: 'reference',
  title: { en: 'Signs of an alert', nl: 'Tekenen van een waarschuwing' },
  cannotTell: {
    en: 'It does not tell that the document comes from the same source as those of the alert: read its description and look at its images.',
    nl: 'Het zegt niet dat het document uit dezelfde bron komt als die van de waarschuwing: lees de beschrijving en bekijk de afbeeldingen.',
  },
  needs: ['comparison', 'models', 'text'],
  texts: {
    bears: {
      en: 'The document bears {count} of the {known} signs of the alert “{alert}”.',
      nl: 'Het document vertoont {count} van de {known} tekenen van de waarschuwing “{alert}”.',
    },
    none: {
      en: 'None of the signs of the alerts of this model was found ({count}).',
      nl: 'Geen van de tekenen van de waarschuwingen bij dit model is gevonden ({count}).',
    },
  },
  run({ comparison, models, text }) {
    return measuredPages({ comparison, models }).flatMap((compared) => {
      const { alerts } = compared.model.content;
      const findings = alerts.flatMap((alert) => judge(compared, alert, text));
      if (findings.length > 0) return findings;
      const signs = alerts.flatMap((alert) => alert.signs.filter((sign) => isOnFace(sign, compared)));
      if (signs.length === 0) return [];
      const said = { region: null, reference: citeModel(compared.model) };
      return [
        agreementOf({ ...said, explanation: { text: 'none', values: { count: String(signs.length) } } }),
      ];
    });
  },
});

/** A sign of an alert that was found. */
interface Sighting {
  readonly severity: Severity;
  readonly region: Region;
  readonly evidence: Evidence;
  readonly reference: ReferenceCitation;
}

function isOnFace(sign: AlertSign, { comparison }: Compared): boolean {
  return sign.kind !== 'looks' || sign.face === comparison.face;
}

const RANK: Readonly<Record<Severity, number>> = { note: 0, minor: 1, major: 2, critical: 3 };

function judge(compared: Compared, alert: Alert, text: readonly PageText[]): readonly Finding[] {
  const seen = alert.signs.flatMap((sign, at) => sightingOf(compared, alert, sign, at, text) ?? []);
  const [gravest] = [...seen].sort((a, b) => RANK[b.severity] - RANK[a.severity]);
  if (!gravest) return [];
  const severity = seen.length >= SIGNS_FOR_CERTAINTY ? 'critical' : gravest.severity;
  return [
    {
      verdict: 'deviation',
      severity,
      indicator: isIndicator(alert.indicator) ? alert.indicator : 'counterfeit.feature_imitated',
      score: severity === 'critical' ? 0.95 : 0.7,
      region: gravest.region,
      evidence: seen.map(({ evidence }) => evidence),
      reference: gravest.reference,
      explanation: {
        text: 'bears',
        values: {
          count: String(seen.length),
          known: String(alert.signs.length),
          alert: textOf(alert.title),
        },
      },
    },
  ];
}

function sightingOf(
  compared: Compared,
  alert: Alert,
  sign: AlertSign,
  at: number,
  text: readonly PageText[],
): Sighting | null {
  switch (sign.kind) {
    case 'words':
      return wordsSeen(compared, alert, sign, text);
    case 'numbers':
      return numberSeen(compared, alert, sign);
    case 'looks':
      return looksSeen(compared, alert, at);
  }
}

/** Words in the place of those of a zone are a hard contradiction; anywhere on the page they may be an entry. */
function wordsSeen(
  { comparison, model }: Compared,
  alert: Alert,
  sign: Extract<AlertSign, { kind: 'words' }>,
  text: readonly PageText[],
): Sighting | null {
  const zone = sign.zone === null ? undefined : zoneOf(model, sign.zone, 'fixed-text');
  const page = text.filter((one) => one.page === comparison.page);
  const inZone = comparison.fixedTexts.find((one) => one.zone === sign.zone);
  const within = sign.zone === null ? null : (inZone?.region ?? null);
  if (sign.zone !== null && within === null) return null;
  const [found] = placesOfWords(page, sign.words, within);
  if (!found || found.confidence < (zone ? CLEAR_READING : SURE_READING)) return null;
  return {
    severity: zone && found.confidence >= SURE_READING ? 'critical' : 'major',
    region: found.region,
    evidence: evidenceOf(model, alert, found.text, zone?.words ?? null),
    reference: zone ? citePlace(model, zone.id, zone) : citeModel(model, alert.id),
  };
}

function numberSeen(
  compared: Compared,
  alert: Alert,
  { from, to }: Extract<AlertSign, { kind: 'numbers' }>,
): Sighting | null {
  const number = documentNumbers(compared).find(({ text }) => isWithin(text, from, to));
  const { mask } = compared.model.content.numbering;
  const isOfForm = number !== undefined && mask !== null && fitsMask(number.text, mask);
  if (!number || number.confidence < (isOfForm ? CLEAR_READING : SURE_READING)) return null;
  return {
    severity: number.confidence >= SURE_READING ? 'critical' : 'major',
    region: number.region,
    evidence: evidenceOf(compared.model, alert, number.text, null),
    reference: imageOf(compared.model, alert),
  };
}

function looksSeen({ comparison, model }: Compared, alert: Alert, at: number): Sighting | null {
  const measured = comparison.alerts.find((one) => one.alert === alert.id && one.sign === at);
  const sign = alert.signs[at]!;
  if (!measured || sign.kind !== 'looks') return null;
  const { withAlert, withSpecimens, region } = measured;
  if (withAlert < LEAST_LIKENESS || withAlert - withSpecimens < LEAST_MARGIN) return null;
  const { sha256, page, box } = sign.image;
  return {
    severity: 'major',
    region,
    evidence: {
      label: { en: 'likeness with the alert', nl: 'gelijkenis met de waarschuwing' },
      found: decimal(withAlert, 2),
      expected: {
        en: `${decimal(withSpecimens, 2).en} with the specimens`,
        nl: `${decimal(withSpecimens, 2).nl} met de exemplaren`,
      },
      source: sourceOfAlert(model, alert),
    },
    reference: { ...citeModel(model, alert.id), image: { sha256, page, box } },
  };
}

function imageOf(model: MatchedModel, alert: Alert): ReferenceCitation {
  const [image] = alert.images;
  const cited = citeModel(model, alert.id);
  return image ? { ...cited, image: { sha256: image.sha256, page: image.page, box: image.box } } : cited;
}

function evidenceOf(model: MatchedModel, alert: Alert, found: string, expected: string | null): Evidence {
  return {
    label: { en: 'sign of the alert', nl: 'teken van de waarschuwing' },
    found,
    expected,
    source: sourceOfAlert(model, alert),
  };
}

function sourceOfAlert(model: MatchedModel, alert: Alert) {
  const title = textOf(alert.title);
  return { en: `${model.name.en}: ${title.en}`, nl: `${model.name.nl}: ${title.nl}` };
}
