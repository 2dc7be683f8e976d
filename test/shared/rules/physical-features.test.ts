import { describe, expect, it } from 'vitest';
import type { ReferenceModel } from '../../../shared/model/reference/reference-model.ts';
import { physicalFeatures, physicalFeaturesOf } from '../../../shared/rules/physical-features.ts';

const KINDS = ['card', 'passport-page', 'paper'] as const;

describe('physicalFeatures', () => {
  it('asks for the paper, its watermark and the dry seal of a civil-status document', () => {
    const ids = physicalFeatures('paper').map(({ id }) => id);
    expect(ids).toEqual([
      'substrate.paper',
      'substrate.watermark.cylinder',
      'substrate.watermark.dandy',
      'substrate.watermark.electrotype',
      'substrate.thread',
      'substrate.fibres.uv',
      'print.intaglio',
      'background.latent',
      'ink.uv',
      'ink.penetrating',
      'ovd.ovi',
      'auth.dry_seal',
    ]);
  });

  it('asks for the chip of a card but not of a paper, and for no watermark in a card', () => {
    const card = physicalFeatures('card').map(({ id }) => id as string);
    expect(card).toContain('machine.chip');
    expect(card.filter((id) => id.startsWith('substrate.watermark'))).toEqual([]);
    expect(physicalFeatures('paper').map(({ id }) => id)).not.toContain('machine.chip');
  });

  it('names the light for each, and nothing that a plain scan shows', () => {
    for (const kind of KINDS) {
      for (const feature of physicalFeatures(kind)) {
        expect(feature.scan).not.toBe('yes');
        expect(feature.lights.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('physicalFeaturesOf', () => {
  const feature = (id: string, light: 'VIS' | 'UV365') =>
    ({
      id,
      feature: id,
      face: 1,
      box: null,
      lights: [light],
      images: [],
      level: 2,
      methods: ['light'],
      description: { en: 'here' },
      tolerance: null,
      tier: 'public',
    }) as ReferenceModel['features'][number];

  it('asks for what this model carries and no scan settles, in the order of the glossary', () => {
    const features = [
      feature('ovd.hologram', 'VIS'),
      feature('substrate.fibres.uv', 'UV365'),
      feature('background.guilloche', 'VIS'),
    ];
    expect(physicalFeaturesOf({ features }).map(({ id }) => id)).toEqual([
      'substrate.fibres.uv',
      'ovd.hologram',
    ]);
  });

  it('asks for what is looked at in another light, and for nothing the glossary does not know', () => {
    const features = [feature('substrate.fibres.visible', 'UV365'), feature('constructor', 'VIS')];
    expect(physicalFeaturesOf({ features }).map(({ id }) => id)).toEqual(['substrate.fibres.visible']);
  });
});
