import { expect, test } from 'vitest';
import { isSeenIn } from '../../../../renderer/screens/reference/model/face-marks.ts';
import type { ModelFeature } from '../../../../shared/model/reference/reference-model.ts';
import { model } from '../../../electron/reference-content.ts';

const feature = (lights: ModelFeature['lights']): ModelFeature => ({
  ...{ id: 'fibres', feature: 'fibres.fluorescent', face: 1, box: null, lights, images: [], level: 2 },
  ...{ methods: ['look'], description: {}, tolerance: null, tier: 'public' },
});

test('a box stands on a picture only where its light can show the feature', () => {
  expect(isSeenIn('VIS', feature(['UV365']))).toBe(false);
  expect(isSeenIn('UV365', feature(['UV365', 'UV254']))).toBe(true);
  expect(isSeenIn('VIS', feature(['VIS', 'TRANS']))).toBe(true);
  expect(isSeenIn('VIS', model('11111111-1111-4111-8111-111111111111').zones[0]!)).toBe(true);
});
