// Made by `npm run eval -- --write`; do not edit.
import type { MeasuredEvaluation } from '../../model/evaluation.ts';

export const MEASURED: MeasuredEvaluation = {
  command: null,
  engine: '',
  honest: [],
  detectors: [],
  attacks: [],
};
