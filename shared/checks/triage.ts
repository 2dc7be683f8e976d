import type { CheckResult, Gap, Triage } from '../model/examination.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Gathered } from '../model/inputs.ts';
import type { StageFailure } from '../model/stage.ts';
import type { Feature } from '../model/taxonomy.ts';
import type { Text } from '../model/text.ts';
import type { TraceGap } from '../model/traces.ts';
import { MM_PER_INCH } from '../model/units.ts';
import { isNothingRead, isTooPoorToTell, isUnusable, scansOf } from '../rules/legibility.ts';
import { principalZone } from '../rules/mrz/principal-zone.ts';
import { physicalFeatures, physicalFeaturesOf } from '../rules/physical-features.ts';
import type { Cause, Check } from './check.ts';
import { checkOf, explain } from './explain.ts';

/** What triage puts together. */
export interface Judged {
  readonly gathered: Gathered;
  readonly failures: readonly StageFailure[];
  readonly checks: readonly CheckResult[];
  readonly pagesLeftOut: boolean;
}

interface Deviation {
  readonly check: Check;
  readonly cause: Cause;
  readonly finding: Finding;
}

/** Causes that must each give a major deviation before they make a document doubtful together. */
const CAUSES_FOR_DOUBT = 2;

/**
 * How much a deviation of full score weighs in the triage score.
 *
 * Only the order matters: one critical finding outweighs any number of notes, two causes of major findings
 * come close to one critical. Evaluation draws its curves from the sum.
 */
const WEIGHT: Readonly<Record<Severity, number>> = { critical: 0.95, major: 0.6, minor: 0.2, note: 0.03 };

/**
 * Puts the findings together into what the examination proposes.
 *
 * Doubtful needs one hard contradiction, or major deviations of two independent physical causes: one cause
 * that misfires on an honest document must not raise an alarm alone.
 */
export function triage(judged: Judged): Triage {
  const deviations = deviationsOf(judged.checks);
  const speaking = deviationsThatDecide(deviations);
  const unusable = unusableReasons(judged);
  const needsPhysical = featuresToSee(judged.gathered);
  const gaps = gapsOf(judged, needsPhysical.length > 0);
  const score = scoreOf(deviations);
  if (speaking.length > 0) {
    const reasons = speaking.map(({ check, finding }) => explain(check, finding));
    return { outcome: 'doubtful', score, reasons: unique(reasons), gaps, needsPhysical };
  }
  if (unusable) return { outcome: 'not-assessable', score, reasons: unusable, gaps, needsPhysical };
  return { outcome: 'no-deviation-found', score, reasons: [], gaps, needsPhysical };
}

function deviationsOf(checks: readonly CheckResult[]): readonly Deviation[] {
  return checks.flatMap(({ check: id, outcome }) => {
    if (outcome.state !== 'done') return [];
    const check = checkOf(id);
    return outcome.findings
      .filter(({ verdict }) => verdict === 'deviation')
      .map((finding) => ({ check, cause: check.cause, finding }));
  });
}

function deviationsThatDecide(deviations: readonly Deviation[]): readonly Deviation[] {
  const critical = deviations.filter(({ finding }) => finding.severity === 'critical');
  const major = deviations.filter(({ finding }) => finding.severity === 'major');
  const causes = new Set(major.map(({ cause }) => cause));
  if (critical.length > 0) return critical;
  return causes.size >= CAUSES_FOR_DOUBT ? major : [];
}

/** 0..1: the strongest deviation of each cause, joined as independent chances. */
function scoreOf(deviations: readonly Deviation[]): number {
  const strongest = new Map<Cause, number>();
  for (const { cause, finding } of deviations) {
    const weight = WEIGHT[finding.severity] * (0.5 + finding.score / 2);
    strongest.set(cause, Math.max(strongest.get(cause) ?? 0, weight));
  }
  const silence = [...strongest.values()].reduce((product, weight) => product * (1 - weight), 1);
  return Math.round((1 - silence) * 1000) / 1000;
}

/** Nothing to judge by: no words, no zone and no code were read on any page. */
const NOTHING_READ: Text = {
  en: 'Nothing could be read on any page: no text, no machine-readable zone and no barcode.',
  nl: 'Op geen enkele pagina kon iets worden gelezen: geen tekst, geen machineleesbare zone en geen streepjescode.',
};

/** A document whose printed words are unreadable may be known by its picture; what it says is not judged then. */
const ONLY_LOOKS: Text = {
  en: 'The document was recognised by its looks, but no text on it could be read: what it says was not judged. Scan it again, flat and straight, at 300 dpi.',
  nl: 'Het document is aan zijn uiterlijk herkend, maar er kon geen tekst op worden gelezen: wat het zegt is niet beoordeeld. Scan het opnieuw, vlak en recht, op 300 dpi.',
};

/** Why no page can be judged: the scan, a reading that failed, or nothing that was read; null when one can. */
function unusableReasons({ gathered, failures }: Judged): readonly Text[] | null {
  const { text } = gathered;
  if (isUnusable(gathered)) {
    const problems = scansOf(gathered).flatMap((scan) =>
      scan.problems.filter(({ severity }) => severity === 'unusable'),
    );
    return unique(problems.map((problem) => problem.text));
  }
  if (text?.ok === false && text.absence !== 'none') {
    return unique(failures.filter(({ stage }) => stage === 'text').map((failure) => failure.text));
  }
  if (!isNothingRead(gathered)) return null;
  return [isRecognised(gathered) ? ONLY_LOOKS : NOTHING_READ];
}

function isRecognised({ models }: Gathered): boolean {
  return models?.ok === true && models.value.length > 0;
}

function gapsOf(
  { gathered, failures, checks, pagesLeftOut }: Judged,
  needsPhysical: boolean,
): readonly Gap[] {
  const { text, mrz, match } = gathered;
  const isUnknown = !isRecognised(gathered);
  const isLookedFor = match?.ok === true && match.value.length > 0;
  const isTooPoor = isLookedFor && isTooPoorToTell(gathered);
  const failed = (stage: string) => failures.some((failure) => failure.stage === stage);
  const scanHasLimits = scansOf(gathered).some(({ problems }) => problems.length > 0);
  const nothingRead = !text?.ok || text.value.every(({ lines }) => lines.length === 0);
  const holds: Readonly<Record<Gap, boolean | undefined>> = {
    'no-reference': isUnknown && !isLookedFor,
    'no-reference-fits': isUnknown && isLookedFor && !isTooPoor,
    'reference-not-told': isUnknown && isTooPoor,
    'traces-not-judged': hasPageWithoutTraces(gathered),
    'needs-physical': needsPhysical,
    'language-not-read': text?.ok && text.value.some(({ unread }) => unread !== null),
    'text-not-read': failed('text') || nothingRead,
    'mrz-not-read': mrz?.ok && mrz.value.some(({ readable }) => !readable),
    'page-not-read': failed('page'),
    'pages-left-out': pagesLeftOut,
    'scan-limits': scanHasLimits,
    'step-failed': failures.some(({ stage }) => !['text', 'page'].includes(stage)),
    'check-broken': checks.some(({ outcome }) => outcome.state === 'broken'),
  };
  return (Object.keys(holds) as Gap[]).filter((gap) => holds[gap]);
}

/**
 * Whether there is a page whose picture no detector of alterations had anything to look at in. Where words stand is
 * judged in black and white as well, and tells nothing of the traces; a blank page has nothing on it.
 */
function hasPageWithoutTraces({ traces }: Gathered): boolean {
  if (!traces?.ok) return traces !== undefined;
  const pages = Map.groupBy(traces.value, ({ page }) => page);
  return [...pages.values()].some((readings) => {
    const reasons = readings.flatMap(({ outcome }) => (outcome.applies ? [] : [outcome.reason]));
    if (reasons.includes('bilevel')) return true;
    return reasons.length === readings.length && reasons.some((reason) => !NOTHING_ON_IT.includes(reason));
  });
}

const NOTHING_ON_IT: readonly TraceGap[] = ['nothing-there', 'too-little'];

/** Those of the models that the pages were recognised as, else those that such a document may carry. */
function featuresToSee(gathered: Gathered): readonly Feature[] {
  const models = gathered.models?.ok ? gathered.models.value : [];
  if (models.length === 0) return physicalFeatures(documentKind(gathered));
  return physicalFeaturesOf({ features: models.flatMap(({ content }) => content.features) });
}

/** ID-1 cards are 85.60 × 53.98 mm (ISO/IEC 7810); other small formats are taken for a passport page. */
function documentKind({ mrz, pages }: Gathered): 'card' | 'passport-page' | 'paper' {
  const zone = mrz?.ok ? principalZone(mrz.value) : undefined;
  if (zone) {
    const { format } = zone;
    return format === 'TD3' || format === 'MRV-A' || format === 'MRV-B' ? 'passport-page' : 'card';
  }
  const first = pages?.ok ? pages.value[0] : undefined;
  if (!first) return 'paper';
  const longMm = (Math.max(first.widthPx, first.heightPx) / first.dpi) * MM_PER_INCH;
  return longMm < LONGEST_CARD_MM ? 'card' : 'paper';
}

/** An ID-1 card is 85.6 mm long, an ID-2 card 105 mm; the smallest civil-status form, A6, has 148 mm. */
const LONGEST_CARD_MM = 115;

function unique(texts: readonly Text[]): readonly Text[] {
  return [...new Map(texts.map((text) => [text.en, text])).values()];
}
