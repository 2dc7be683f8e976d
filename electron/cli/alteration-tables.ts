import { type AttackRecord, CHANNELS, type Count } from '../../shared/model/evaluation.ts';
import type { Language } from '../../shared/model/text.ts';
import type { AlterationEvaluation } from '../../shared/rules/evaluation/alterations.ts';
import { rateOf } from '../../shared/rules/evaluation/rates.ts';
import { columned, rateText } from './columned.ts';

const WORDS = {
  en: {
    honest: 'honest pages with a deviation by a detector',
    doubtful: 'made doubtful by these',
    detectors: ['detector', 'false alarms', 'applied to', 'regions hit', 'why not'],
    attack: 'altered regions hit',
    all: 'all',
    out: 'not assessable',
  },
  nl: {
    honest: 'onveranderde pagina’s met een afwijking door een detector',
    doubtful: 'daardoor twijfelgeval',
    detectors: ['detector', 'vals alarm', 'van toepassing', 'gebieden geraakt', 'waarom niet'],
    attack: 'gewijzigde gebieden geraakt',
    all: 'alle',
    out: 'niet te beoordelen',
  },
} as const;

type Words = (typeof WORDS)[Language];

/** What detectors did, and what was hit by attack and channel; in brackets Wilson intervals at 95 %. */
export function alterationTables(found: AlterationEvaluation, language: Language): string[] {
  const words = WORDS[language];
  const { pages, deviating, doubtful } = found.honest;
  return [
    `${words.honest}: ${rateText(rateOf(deviating, pages))}; ${words.doubtful}: ${rateText(rateOf(doubtful, pages))}`,
    '',
    ...columned([words.detectors, ...found.detectors.map((each) => detectorRow(each, pages))]),
    ...(found.attacks.length > 0 ? ['', ...columned(attackRows(found.attacks, words))] : []),
  ];
}

function detectorRow(
  { detector, falseAlarms, gaps, byAttack }: AlterationEvaluation['detectors'][number],
  pages: number,
): string[] {
  const hits = sum(byAttack);
  const why = Object.entries(gaps)
    .sort(([, one], [, other]) => other - one)
    .map(([gap, count]) => `${gap} ${count}`);
  return [
    detector,
    rateText(rateOf(falseAlarms.hits, falseAlarms.of)),
    `${falseAlarms.of}/${pages}`,
    rateText(rateOf(hits.hits, hits.of)),
    why.join(', '),
  ];
}

/** A row for each attack, a column for each channel; `+n` is what could not be seen there. */
function attackRows(attacks: readonly AttackRecord[], words: Words): string[][] {
  const channels = CHANNELS.filter((channel) => attacks.some((each) => each.channel === channel));
  const row = (name: string, own: readonly AttackRecord[]) => [
    name,
    ...channels.map((channel) => cell(own.filter((each) => each.channel === channel))),
    rateText(rateOf(sum(own).hits, sum(own).of)),
    String(unseen(own)),
  ];
  const names = [...new Set(attacks.map(({ attack }) => attack))];
  return [
    [words.attack, ...channels, words.all, words.out],
    ...names.map((name) =>
      row(
        name,
        attacks.filter(({ attack }) => attack === name),
      ),
    ),
    row(words.all, attacks),
  ];
}

function cell(own: readonly AttackRecord[]): string {
  if (own.length === 0) return '';
  const { hits, of } = sum(own);
  const out = unseen(own);
  return `${hits}/${of}${out > 0 ? ` +${out}` : ''}`;
}

function sum(counts: readonly Count[]): Count {
  const total = (key: keyof Count) => counts.reduce((all, each) => all + each[key], 0);
  return { hits: total('hits'), of: total('of') };
}

function unseen(own: readonly AttackRecord[]): number {
  return own.reduce((all, { notAssessable }) => all + notAssessable, 0);
}
