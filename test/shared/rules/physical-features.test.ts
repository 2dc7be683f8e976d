import { describe, expect, it } from 'vitest';
import { physicalFeatures } from '../../../shared/rules/physical-features.ts';

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
