import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenPackage, openPackage } from '../../../electron/files/reference-package/read-package.ts';
import type { ItemContent } from '../../../shared/model/reference/item.ts';
import { ItemContent as ItemContentSchema } from '../../../shared/model/reference/item.ts';
import { type KnownItem, missingOf } from '../../../shared/rules/reference/missing.ts';
import { STARTER_FOLDER } from '../make-starter-set.ts';
import { itemIdOf } from './item-id.ts';
import { MODELS } from './models/models.ts';
import { STATES } from './states.ts';

const BYTES_MAX = 8_000_000;

let opened: OpenPackage;
const contents = new Map<string, ItemContent>();

beforeAll(async () => {
  opened = await openPackage(join(STARTER_FOLDER, 'starter.loepref'));
  for (const item of opened.manifest.items) {
    contents.set(item.id, ItemContentSchema.parse(JSON.parse(String(await opened.read(item)))));
  }
});

afterAll(() => opened.close());

function all<K extends ItemContent['kind']>(kind: K): Extract<ItemContent, { kind: K }>[] {
  const of = [...contents.values()].filter((content) => content.kind === kind);
  return of as Extract<ItemContent, { kind: K }>[];
}

describe('the starter set', () => {
  it('is signed with the key beside it, and small', () => {
    const key = readFileSync(join(STARTER_FOLDER, 'starter.pub'), 'utf8').trim();
    expect(opened.manifest.signer.publicKey).toBe(key);
    expect(opened.sizeBytes).toBeLessThan(BYTES_MAX);
  });

  it('holds together: every image is whole and nothing stands in the way of validation', async () => {
    for (const image of opened.manifest.images) {
      expect((await opened.read(image)).length, image.name).toBe(image.sizeBytes);
    }
    const items = new Map<string, KnownItem>();
    for (const [id, content] of contents) {
      const office = content.kind === 'official' || content.kind === 'stamp' ? content.office : null;
      const issuer = 'issuer' in content ? content.issuer : office && items.get(office)!.issuer;
      items.set(id, { kind: content.kind, issuer, isPublished: true });
    }
    const images = new Map(opened.manifest.images.map(({ sha256, pages }) => [sha256, pages]));
    for (const [id, content] of contents) {
      const blocking = missingOf(content, { items, images }).filter(({ blocks }) => blocks);
      expect(blocking, id).toEqual([]);
    }
  });

  it('is of states that do not exist: ICAO’s specimen code, or codes that nobody is given', () => {
    expect(all('issuer')).toHaveLength(Object.keys(STATES).length);
    for (const { iso, icao } of all('issuer')) {
      expect(iso).toMatch(/^X[A-Z]{2}$/);
      expect(icao).toMatch(/^X[A-Z]{2}$|^UTO$/);
    }
    expect(all('issuer').some(({ names }) => names.length > 1)).toBe(true);
  });

  it('has births, marriages and deaths, a permit and a passport, some in several editions', () => {
    const models = all('model');
    expect(models.map(({ edition }) => edition)).toHaveLength(MODELS.length);
    for (const state of Object.keys(STATES)) {
      const kinds = models
        .filter(({ issuer }) => issuer === itemIdOf(state))
        .map((model) => model.documentKind);
      expect(kinds).toEqual(expect.arrayContaining(['birth-extract', 'marriage-extract', 'death-extract']));
      expect(kinds.filter((kind) => kind === 'birth-extract')).toHaveLength(2);
    }
    const formats = models.map(({ mrz }) => mrz);
    expect(formats.filter((format) => format === 'TD1')).toHaveLength(2);
    expect(formats.filter((format) => format === 'TD3')).toHaveLength(2);
    for (const model of models) {
      for (const face of model.faces.keys()) {
        const specimens = model.specimens.filter((specimen) => specimen.face === face + 1);
        expect(specimens.length, `${model.edition} ${face}`).toBeGreaterThanOrEqual(2);
      }
      expect(model.numbering.series.every(({ issued }) => issued.from !== null)).toBe(true);
    }
  });

  it('has offices, officials, stamps, lists, notes, and an alert of each state', () => {
    for (const { restDays, competence } of all('office')) {
      expect([restDays.length, competence.length]).toEqual([1, 1]);
    }
    for (const { signatures } of all('official')) expect(signatures.length).toBeGreaterThan(1);
    for (const { impressions } of all('stamp')) expect(impressions.length).toBeGreaterThan(1);
    for (const state of Object.keys(STATES)) {
      const isOfState = ({ issuer }: { readonly issuer: string }) => issuer === itemIdOf(state);
      expect(all('number-list').filter(isOfState)).toHaveLength(1);
      expect(all('note').filter(isOfState).length).toBeGreaterThan(0);
      const alerts = all('model')
        .filter(isOfState)
        .flatMap((model) => model.alerts);
      expect(alerts).toHaveLength(1);
      expect(alerts[0]!.signs.map(({ kind }) => kind)).toEqual(['words', 'numbers', 'looks']);
    }
  });

  it('shows other lights, three levels and three tiers', () => {
    const features = all('model').flatMap((model) => model.features);
    const lights = new Set(features.flatMap(({ images }) => images.map(({ light }) => light)));
    expect([...lights].sort()).toEqual(['IR', 'OBL', 'TRANS', 'UV365', 'VIS']);
    expect(new Set(features.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));
    expect(new Set(features.map(({ tier }) => tier))).toEqual(new Set(['public', 'partner', 'restricted']));
    for (const { description } of features)
      expect(Object.keys(description).sort()).toEqual(['en', 'fr', 'nl']);
  });
});
