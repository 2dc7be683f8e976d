import { isUnderWay, type Upload } from './upload-queue.ts';

/** The whole of the uploads in a few figures. */
export interface UploadSummary {
  readonly total: number;
  readonly underWay: number;
  readonly done: number;
  readonly failed: number;
  readonly isPausing: boolean;
  /** 0..1, by bytes, over what was not given up. */
  readonly fraction: number;
}

/** Counts what is under way, done and failed. What was cancelled is out of the count. */
export function summaryOf(uploads: readonly Upload[]): UploadSummary {
  const counted = uploads.filter(({ state }) => state.kind !== 'cancelled');
  const bytes = counted.reduce((sum, { file }) => sum + file.size, 0);
  const sent = counted.reduce((sum, upload) => sum + sentBytes(upload), 0);
  const done = counted.filter(({ state }) => state.kind === 'done').length;
  return {
    total: counted.length,
    underWay: counted.filter(isUnderWay).length,
    done,
    failed: counted.filter(({ state }) => state.kind === 'failed').length,
    isPausing: counted.some(({ state }) => state.kind === 'pausing'),
    fraction: bytes === 0 ? done / Math.max(1, counted.length) : sent / bytes,
  };
}

function sentBytes({ file, state }: Upload): number {
  if (state.kind === 'done') return file.size;
  return state.kind === 'sending' ? Math.min(state.sentBytes, file.size) : 0;
}

/** What needs a person, then what is happening, what is to come, and what came to an end. */
const ORDER: Readonly<Record<Upload['state']['kind'], number>> = {
  failed: 0,
  pausing: 1,
  sending: 1,
  waiting: 2,
  done: 3,
  cancelled: 3,
};

/** The uploads as one wants to see them; those alike in the order they came. */
export function inOrderOfCare(uploads: readonly Upload[]): readonly Upload[] {
  return uploads.toSorted((one, other) => ORDER[one.state.kind] - ORDER[other.state.kind]);
}
