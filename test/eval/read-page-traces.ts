import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { StageValues } from '../../electron/workers/job.ts';
import type { Pool } from '../../electron/workers/pool.ts';
import { sourceOf } from '../../electron/workers/source.ts';
import type { TraceReading } from '../../shared/model/traces.ts';
import type { PageText } from '../../shared/model/words.ts';

/** What detectors see on the first page of a file, read as an examination reads it, and nothing besides. */
export async function readPageTraces(
  pool: Pool,
  bytes: Uint8Array,
  known: PageText | null,
): Promise<{ readonly traces: readonly TraceReading[]; readonly text: PageText | null }> {
  const reading = known === null ? (['page', 'text'] as const) : (['page'] as const);
  const { ended, stopped } = await pool.run({
    kind: 'page',
    source: sourceOf(bytes),
    page: 1,
    stages: [...reading, 'glyphs', 'traces'],
    languages: null,
    text: known,
  });
  if (stopped) throw new Error(`the step "${stopped.stage}" ended its worker: ${stopped.why}`);
  const readBy = <S extends 'text' | 'traces'>(stage: S) => {
    const end = ended.find((each) => each.stage === stage);
    if (end && !end.ok) throw new Error(`the step "${stage}" failed: ${end.text.en}`);
    return end?.value as StageValues[S] | undefined;
  };
  return { traces: readBy('traces') ?? [], text: known ?? readBy('text') ?? null };
}

/** Pages and their text from an earlier run, so that only what detectors make of them is done again. */
export interface KeptPages {
  readonly bytesOf: (name: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  readonly textOf: (name: string) => Promise<PageText | null>;
  readonly keepText: (name: string, text: PageText | null) => Promise<void>;
}

/** Keeps pages in a folder; without one nothing is kept, and all is made anew. */
export async function openKeptPages(folder: string | undefined): Promise<KeptPages> {
  if (folder === undefined) {
    return { bytesOf: (_, make) => make(), textOf: async () => null, keepText: async () => {} };
  }
  await mkdir(folder, { recursive: true });
  const at = (name: string) => path.join(folder, name);
  // What is not there yet was not made before.
  const kept = (name: string) => readFile(at(name)).catch(() => null);
  return {
    async bytesOf(name, make) {
      const before = await kept(`${name}.page`);
      if (before) return new Uint8Array(before);
      const made = await make();
      await writeFile(at(`${name}.page`), made);
      return made;
    },
    async textOf(name) {
      const before = await kept(`${name}.json`);
      return before && JSON.parse(before.toString('utf8'));
    },
    keepText: (name, text) => writeFile(at(`${name}.json`), JSON.stringify(text)),
  };
}
