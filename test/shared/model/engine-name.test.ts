import { expect, test } from 'vitest';
import { engineName, readEngineName } from '../../../shared/model/engine-name.ts';

test('an engine is named with the calibration that was in use, and read back', () => {
  expect(engineName('1.2.0', null)).toBe('1.2.0');
  expect(engineName('1.2.0', { number: 12 })).toBe('1.2.0+calibration.12');
  expect(readEngineName('1.2.0')).toEqual({ version: '1.2.0', calibration: null });
  expect(readEngineName('1.2.0+calibration.12')).toEqual({ version: '1.2.0', calibration: 12 });
});
