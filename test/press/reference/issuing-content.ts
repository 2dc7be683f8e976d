import type { ItemContent } from '../../../shared/model/reference/item.ts';
import { printAndScan } from '../print-and-scan.ts';
import { seeded } from '../seed.ts';
import { openSheet } from '../sheet.ts';
import { type ImageBank, refTo } from './image-bank.ts';
import { itemIdOf } from './item-id.ts';
import { drawOfficeStamp, drawOfficialSignature } from './marks.ts';
import { numberIn } from './numbers.ts';
import { SOURCE } from './sources.ts';
import { OFFICES, OFFICIALS, STAMPS, STATES, STOLEN, type StateKey } from './states.ts';

const DPI = 300;
const QUALITY = 80;
const SCAN = { tiltDeg: 0, marginMm: 0, grain: 1, dust: 0 } as const;
const IMPRESSIONS = 2;

/** A content with the key that its id is made of. */
export interface KeyedContent {
  readonly key: string;
  readonly content: ItemContent;
}

/** States, offices, officials with their signatures, stamps with their impressions, lists of stolen numbers. */
export async function issuingContents(bank: ImageBank): Promise<KeyedContent[]> {
  return [
    ...(Object.keys(STATES) as StateKey[]).map(issuerOf),
    ...Object.keys(OFFICES).map(officeOf),
    ...(await inTurn(Object.keys(OFFICIALS), (key) => officialOf(key, bank))),
    ...(await inTurn(Object.keys(STAMPS), (key) => stampOf(key, bank))),
    ...(Object.keys(STATES) as StateKey[]).map(stolenOf),
  ];
}

async function inTurn<T>(keys: readonly string[], make: (key: string) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (const key of keys) made.push(await make(key));
  return made;
}

function issuerOf(key: StateKey): KeyedContent {
  const { iso, icao, names } = STATES[key];
  return {
    key,
    content: {
      kind: 'issuer',
      type: 'state',
      iso,
      icao,
      recognised: true,
      names: names.map(({ name, from, to }) => ({ name: { ...name }, period: { from, to } })),
      sources: [SOURCE],
    },
  };
}

function officeOf(key: string): KeyedContent {
  const { state, name, place, from, to, kinds, area, restDays } = OFFICES[key]!;
  const period = { from, to };
  return {
    key,
    content: {
      kind: 'office',
      issuer: itemIdOf(state),
      name: { ...name },
      place,
      period,
      competence: [{ kinds: [...kinds], area, period }],
      restDays: [{ days: [...restDays], period }],
      sources: [SOURCE],
    },
  };
}

async function officialOf(key: string, bank: ImageBank): Promise<KeyedContent> {
  const { office, name, role, from, to } = OFFICIALS[key]!;
  const signatures = [];
  for (let copy = 1; copy <= IMPRESSIONS; copy++) {
    const sheet = openSheet(56, 24, DPI);
    drawOfficialSignature(sheet, key, seeded(copy), { x: 4, y: 3, width: 48, height: 18 });
    const scan = printAndScan(sheet.finish(null), { seed: copy, ...SCAN });
    signatures.push(refTo(await bank.add(scan, `signature-${key}-${copy}.jpg`, QUALITY), null, 'VIS', null));
  }
  return {
    key: `official-${key}`,
    content: {
      kind: 'official',
      office: itemIdOf(office),
      name,
      role: { ...role },
      period: { from, to },
      signatures,
      sources: [SOURCE],
    },
  };
}

async function stampOf(key: string, bank: ImageBank): Promise<KeyedContent> {
  const plan = STAMPS[key]!;
  const sideMm = plan.radiusMm * 2 + 4;
  const impressions = [];
  for (let copy = 1; copy <= IMPRESSIONS; copy++) {
    const sheet = openSheet(sideMm, sideMm, DPI);
    drawOfficeStamp(sheet, key, seeded(copy), sideMm / 2, sideMm / 2);
    const scan = printAndScan(sheet.finish(null), { seed: copy, ...SCAN });
    impressions.push(refTo(await bank.add(scan, `stamp-${key}-${copy}.jpg`, QUALITY), null, 'VIS', null));
  }
  return {
    key: `stamp-${key}`,
    content: {
      kind: 'stamp',
      office: itemIdOf(plan.office),
      name: { ...plan.name },
      shape: 'round',
      size: { widthMm: plan.radiusMm * 2, heightMm: plan.radiusMm * 2 },
      colour: plan.colour,
      words: [plan.around, plan.middle, plan.below],
      period: { from: plan.from, to: plan.to },
      impressions,
      sources: [SOURCE],
    },
  };
}

function stolenOf(state: StateKey): KeyedContent {
  const runs = STOLEN[state];
  return {
    key: `stolen-${state}`,
    content: {
      kind: 'number-list',
      issuer: itemIdOf(state),
      kinds:
        state === 'montclair' ? ['birth-extract', 'marriage-extract'] : ['birth-extract', 'residence-permit'],
      title: {
        en: `Blanks stolen and lost in ${STATES[state].names.at(-1)!.name.en}`,
        nl: `Gestolen en vermiste blanco’s van ${STATES[state].names.at(-1)!.name.nl}`,
        fr: `Formulaires volés et perdus, ${STATES[state].names.at(-1)!.name.fr}`,
      },
      ranges: runs.map((run) => ({
        from: numberIn(run, run.from),
        to: numberIn(run, run.to),
        why: run.why,
        since: run.since,
        source: 'Circular of the issuing ministry',
      })),
      sources: [SOURCE],
    },
  };
}
