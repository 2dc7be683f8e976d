const ROUNDS = 20;

/** How long one kind of question took, ms. */
export interface Times {
  readonly kind: string;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** Of processor time: what is left of a figure when the machine is busy with something else. */
  readonly p95CpuMs: number;
}

/** Asks each question of a kind at least twice, and twenty times in all. */
export async function timed<Q>(
  kind: string,
  queries: readonly Q[],
  ask: (query: Q) => Promise<unknown>,
): Promise<Times> {
  const times: number[] = [];
  const cpuTimes: number[] = [];
  for (let round = 0; times.length < Math.max(ROUNDS, 2 * queries.length); round++) {
    const [start, cpuStart] = [performance.now(), process.cpuUsage()];
    await ask(queries[round % queries.length]!);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(cpuStart);
    cpuTimes.push((user + system) / 1000);
  }
  return {
    kind,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    maxMs: Math.max(...times),
    p95CpuMs: quantile(cpuTimes, 0.95),
  };
}

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1]!;
}

/** Prints a table of times. */
export function printTimes(all: readonly Times[]): void {
  for (const { kind, p50Ms, p95Ms, maxMs, p95CpuMs } of all) {
    const figures = [p50Ms, p95Ms, maxMs, p95CpuMs].map((ms) => ms.toFixed(1).padStart(6));
    console.log(`${kind.padEnd(36)} ${figures.join(' ')}`);
  }
}
