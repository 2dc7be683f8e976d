import { styleText } from 'node:util';
import { orderedFindings } from '../../shared/api/examination-json.ts';
import { checkOf, explain } from '../../shared/checks/explain.ts';
import { type ShownOutcome, shownOutcome } from '../../shared/model/case.ts';
import type { LoepError } from '../../shared/model/errors.ts';
import type { CheckResult, Examination } from '../../shared/model/examination.ts';
import type { Evidence, Finding } from '../../shared/model/finding.ts';
import type { MrzReading } from '../../shared/model/mrz.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Language, Text } from '../../shared/model/text.ts';
import { MM_PER_INCH } from '../../shared/model/units.ts';
import { essentialGaps } from '../../shared/rules/essential-gaps.ts';
import { adaptedThresholds } from '../../shared/text/adapted-thresholds.ts';
import { fill, say } from '../../shared/text/fill.ts';
import { GAP_TEXTS, unjudgedLine } from '../../shared/text/gaps.ts';
import { zoneReading } from '../../shared/text/zones.ts';
import { printable } from './printable.ts';
import { recognisedLines } from './recognised-lines.ts';
import { ASPECT_NAMES, deviationsText, NONE_IN_PART, OUTCOMES, SEVERITIES, WORDS } from './summary-words.ts';
import { bullet, wrap } from './wrap.ts';

interface Given {
  readonly language: Language;
  readonly withText: boolean;
}

/** What one examination says, for a person at a terminal. Colour appears only where there is a terminal. */
export function summary(file: string, examination: Examination, { language, withText }: Given): string {
  const { triage, checks } = examination;
  const found = orderedFindings(checks);
  const isNote = ({ finding }: (typeof found)[number]) => finding.severity === 'note';
  const of = (verdict: Finding['verdict']) => found.filter(({ finding }) => finding.verdict === verdict);
  const deviations = of('deviation');
  const show = ({ result, finding }: (typeof found)[number]) =>
    findingLines(result, finding, examination, language);
  const lines = [
    bold(printable(file)),
    ...outcomeLines(examination, deviations.length, language),
    ...triage.reasons.flatMap((reason) => bullet(printable(reason[language]), 4)),
    ...recognisedLines(examination, language),
    `  ${dim(factsOf(examination, language))}`,
    ...thresholdLines(examination, language),
    ...section(WORDS.deviations[language], deviations.filter((one) => !isNote(one)).flatMap(show)),
    ...section(WORDS.notes[language], deviations.filter(isNote).flatMap(show)),
    ...section(WORDS.notAssessable[language], notAssessedLines(of('not-assessable'), examination, language)),
    ...section(
      WORDS.noDeviation[language],
      of('no-deviation').flatMap(({ result, finding }) => bullet(sentence(result, finding, language), 4)),
    ),
    ...section(WORDS.read[language], readLines(examination, language)),
    ...(withText ? section(WORDS.text[language], textLines(examination)) : []),
    ...section(WORDS.gaps[language], [
      ...triage.gaps.flatMap((gap) => bullet(GAP_TEXTS[gap][language], 4)),
      ...examination.failures.flatMap(({ text }) => bullet(printable(text[language]), 4)),
      ...brokenLines(checks, language),
    ]),
    ...section(
      WORDS.needsPhysical[language],
      wrap(triage.needsPhysical.map(({ name }) => name[language]).join(' · '), 4),
    ),
    `  ${dim(WORDS.person[language])}`,
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/** What it came to: green only where nothing essential was left out. */
function outcomeLines({ triage }: Examination, count: number, language: Language): readonly string[] {
  const shown = shownOutcome(triage.outcome, count);
  const unjudged = essentialGaps(triage.gaps);
  if (shown === 'no-deviation-found' && unjudged.length > 0) {
    return [`  ${bold(NONE_IN_PART[language])}`, ...wrap(unjudgedLine(unjudged)[language], 4)];
  }
  return [`  ${COLOURS[shown](fill(OUTCOMES[shown], { count: deviationsText(count) }, language))}`];
}

/** What is said of a file that could not be examined. */
export function refusalSummary(file: string, { text }: LoepError, language: Language): string {
  const lines = [
    bold(printable(file)),
    `  ${red(WORDS.refused[language])}`,
    ...wrap(printable(text[language]), 2),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

const bold = (text: string) => styleText('bold', text);
const dim = (text: string) => styleText('dim', text);
const red = (text: string) => styleText('red', text);

const COLOURS: Readonly<Record<ShownOutcome, (text: string) => string>> = {
  doubtful: (text) => styleText(['bold', 'red'], text),
  'not-assessable': (text) => styleText(['bold', 'yellow'], text),
  deviations: (text) => styleText(['bold', 'magenta'], text),
  'no-deviation-found': (text) => styleText(['bold', 'green'], text),
};

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `  ${styleText('underline', title)}`, ...lines];
}

function sentence({ check }: CheckResult, finding: Finding, language: Language): string {
  return printable(explain(checkOf(check), finding)[language]);
}

/** Checks that could not judge for the same reason are told together, unless one has more to say. */
function notAssessedLines(
  found: readonly { readonly result: CheckResult; readonly finding: Finding }[],
  examination: Examination,
  language: Language,
): readonly string[] {
  const byReason = Map.groupBy(found, ({ result, finding }) => {
    const reason = sentence(result, finding, language);
    return finding.evidence.length === 0 ? reason : `${result.check} ${reason}`;
  });
  return [...byReason.values()].flatMap((same) => {
    const { result, finding } = same[0]!;
    if (same.length === 1) return findingLines(result, finding, examination, language);
    const titles = new Set(same.map((each) => checkOf(each.result.check).title[language]));
    return [...wrap([...titles].join(' · '), 2).map(bold), ...wrap(sentence(result, finding, language), 4)];
  });
}

function findingLines(
  result: CheckResult,
  finding: Finding,
  examination: Examination,
  language: Language,
): readonly string[] {
  const { title } = checkOf(result.check);
  const place = placeOf(finding, examination, language);
  const severity = finding.verdict === 'deviation' ? `, ${SEVERITIES[finding.severity][language]}` : '';
  return [
    `  ${bold(title[language])} ${dim(`(${ASPECT_NAMES[result.aspect][language]}${severity})`)}`,
    ...wrap(sentence(result, finding, language), 4),
    ...finding.evidence.flatMap((evidence) => wrap(evidenceLine(evidence, language), 6).map(dim)),
    ...(place === '' ? [] : [`      ${dim(place)}`]),
  ];
}

function evidenceLine({ label, found, expected, source }: Evidence, language: Language): string {
  const words = WORDS.evidence[language];
  const what = say(found, language);
  // What stands alone is told as it is; found and expected are told apart.
  const values =
    expected === null ? what : `${words.found} ${what}; ${words.expected} ${say(expected, language)}`;
  const from = source === null ? '' : ` (${say(source, language)})`;
  return printable(`${label[language]}: ${values}${from}`);
}

/** Where to look on the paper: a person measures from the corner of the page, in mm. */
function placeOf({ region }: Finding, { inputs }: Examination, language: Language): string {
  if (!region) return '';
  const page = inputs.pages?.ok ? inputs.pages.value.find((one) => one.page === region.page) : undefined;
  if (!page) return '';
  const { x, y, width, height } = region.box;
  const mm = (px: number) => Math.round((px / page.dpi) * MM_PER_INCH);
  const isWholePage = width >= page.widthPx && height >= page.heightPx;
  return WORDS.place[language](region.page, isWholePage ? null : { x: mm(x), y: mm(y) });
}

/** Thresholds of this installation say less, or more, than Loep's own: whoever reads the outcome must know. */
function thresholdLines({ inputs }: Examination, language: Language): readonly string[] {
  const local = inputs.calibration?.ok ? inputs.calibration.value.local : null;
  if (!local) return [];
  const values = { number: String(local.number), thresholds: adaptedThresholds(local) };
  return wrap(fill(WORDS.calibration, values, language), 2);
}

function factsOf(examination: Examination, language: Language): string {
  const { inputs, pageCount, timings } = examination;
  const pages = inputs.pages?.ok ? inputs.pages.value : [];
  const languages = inputs.text?.ok
    ? [...new Set(inputs.text.value.flatMap((page) => (page.lines.length > 0 ? page.languages : [])))]
    : [];
  const facts = [
    WORDS.pages[language](pages.length, pageCount),
    ...(pages[0] ? [sizeOf(pages[0], language)] : []),
    ...(languages.length > 0 ? [languages.map(nameOf(language)).join(' + ')] : []),
    `${(timings.totalMs / 1000).toFixed(1)} s`,
  ];
  return facts.join(' · ');
}

/** Tesseract's codes are those of ISO 639-2, which the platform knows by name. */
function nameOf(language: Language): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (code) => names.of(code) ?? code;
}

function sizeOf({ widthPx, heightPx, dpi, dpiSource, origin }: Page, language: Language): string {
  return `${widthPx} × ${heightPx} px, ${Math.round(dpi)} dpi (${WORDS.dpiSource[language][origin === 'pdf-render' ? 'drawn' : dpiSource]})`;
}

function readLines({ inputs }: Examination, language: Language): readonly string[] {
  const zones = inputs.mrz?.ok ? inputs.mrz.value : [];
  const codes = inputs.codes?.ok ? inputs.codes.value : [];
  return [
    ...zones.flatMap((zone) => [
      `    ${zoneWords(zone, zones.length > 1, language)}`,
      ...zone.lines.map((line) => `      ${printable(line)}`),
    ]),
    ...codes.map(({ format, text }) => `    ${format}: ${printable(text)}`),
  ];
}

function zoneWords(
  { format, page, readable, verified }: MrzReading,
  withPage: boolean,
  language: Language,
): string {
  const how = zoneReading({ readable, verified })[language];
  const where = withPage ? ` (${WORDS.place[language](page, null)})` : '';
  return `${WORDS.zone[language]} ${format}${where}: ${how}`;
}

function textLines({ inputs }: Examination): readonly string[] {
  const pages = inputs.text?.ok ? inputs.text.value : [];
  return pages.flatMap(({ lines }) => lines.map(({ text }) => `    ${printable(text)}`));
}

function brokenLines(checks: readonly CheckResult[], language: Language): readonly string[] {
  return checks.flatMap(({ check, outcome }) =>
    outcome.state === 'broken'
      ? bullet(`${check}: ${printable(firstLine(outcome.message, language))}`, 4)
      : [],
  );
}

function firstLine(message: string, language: Language): string {
  const fault: Text = { en: 'a fault in Loep', nl: 'een fout in Loep' };
  return `${fault[language]}: ${message.split('\n')[0]}`;
}
