import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { LoepError } from '../../shared/model/errors.ts';
import type { Label } from '../../shared/rules/evaluation/trial.ts';

const LABELS = 'labels.json';

const Labels = z.array(
  z.looseObject({
    file: z.string().min(1),
    label: z.enum(['genuine', 'altered']).optional(),
    regions: z.array(z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()])).optional(),
    kind: z.string().optional(),
    channel: z.string().optional(),
    mrz: z.array(z.string()).nullish(),
  }),
);

/** Reads DIR/labels.json. A file may lie in DIR or below it, and nowhere else. */
export async function readLabels(directory: string): Promise<readonly Label[]> {
  const text = await readFile(path.join(directory, LABELS), 'utf8').catch(() => {
    throw new LoepError('not-found', {
      en: `There is no readable ${LABELS} in this folder.`,
      nl: `In deze map is geen leesbare ${LABELS}.`,
    });
  });
  const parsed = Labels.safeParse(jsonOrNull(text));
  const outside = parsed.data?.find(
    ({ file }) => !path.resolve(directory, file).startsWith(path.resolve(directory) + path.sep),
  );
  if (parsed.success && !outside) return parsed.data;
  const why = outside ? outside.file : z.prettifyError(parsed.error ?? new z.ZodError([]));
  throw new LoepError('bad-input', {
    en: `${LABELS} is not as it should be: ${why}`,
    nl: `${LABELS} is niet zoals het hoort: ${why}`,
  });
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the schema refuses null with a sentence of its own.
    return null;
  }
}
