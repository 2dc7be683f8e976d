import { availableParallelism, cpus } from 'node:os';
import { benchEngine } from './engine.ts';
import { benchPackages } from './packages.ts';
import { benchQueue } from './queue.ts';
import { benchRecognition } from './recognition.ts';
import { referencesMeasured } from './references.ts';
import { missedFigures } from './report.ts';
import { benchTraces } from './traces.ts';
import { casesMeasured, picturesMeasured, screensMeasured, startMeasured } from './window.ts';

/** What can be measured, in this order. Names on the command line choose: `npm run bench -- start cases`. */
const PARTS = {
  engine: benchEngine,
  traces: benchTraces,
  start: startMeasured,
  pictures: picturesMeasured,
  cases: casesMeasured,
  queue: benchQueue,
  screens: screensMeasured,
  references: referencesMeasured,
  recognition: benchRecognition,
  packages: benchPackages,
} as const satisfies Record<string, () => Promise<void>>;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')}: not measured; there are ${Object.keys(PARTS).join(', ')}`);

console.log(`${availableParallelism()} cores of ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await measure();
}
process.exitCode = missedFigures() > 0 ? 1 : 0;
