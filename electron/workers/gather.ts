import type { Calibration } from '../../shared/model/calibration.ts';
import type { Absence, Gathered, InputName, Inputs } from '../../shared/model/inputs.ts';
import type { MrzReading } from '../../shared/model/mrz.ts';
import type { MatchedModel } from '../../shared/model/reference/recognition.ts';
import type { PageStage, ReferenceStage, Stage, StageFailure } from '../../shared/model/stage.ts';
import { zoneResolution } from '../../shared/rules/mrz/zone-resolution.ts';
import type { StageValues } from './job.ts';
import { type Ends, readOf } from './run-steps.ts';

/** Turns how the steps ended into the inputs of the checks, and each missing one into its reason. */
export function gather(
  file: Ends,
  pages: readonly Ends[],
  {
    today,
    models,
    calibration,
  }: { today: string; models: readonly MatchedModel[]; calibration: Calibration },
): Gathered {
  return {
    today: { ok: true, value: today },
    metadata: ofFile(file, 'metadata'),
    credentials: ofFile(file, 'credentials'),
    revisions: ofFile(file, 'revisions'),
    overlays: ofFile(file, 'overlays'),
    pages: atZoneResolution(pages, 'page'),
    quality: atZoneResolution(pages, 'quality'),
    text: ofPages(pages, 'text'),
    glyphs: ofPages(pages, 'glyphs'),
    traces: tracesOf(pages),
    calibration: { ok: true, value: calibration },
    codes: codesOf(pages),
    mrz: mrzOf(pages),
    match: matchOf(pages),
    registration: registrationOf(pages),
    comparison: ofPages(pages, 'comparison'),
    models: modelsOf(models),
    thumbnail: ofFile(pages[0] ?? new Map(), 'thumbnail'),
  };
}

/** The steps that failed, in the order of the report. */
export function failuresOf(
  file: Ends,
  pages: readonly { readonly page: number; readonly ends: Ends }[],
): readonly StageFailure[] {
  const failed = (ends: Ends, page: number | null) =>
    [...ends.values()].flatMap((end) =>
      end.ok ? [] : [{ stage: end.stage, page, code: end.code, text: end.text }],
    );
  return [...failed(file, null), ...pages.flatMap(({ page, ends }) => failed(ends, page))];
}

function ofFile<K extends InputName & keyof StageValues>(
  ends: Ends,
  stage: K,
): { ok: true; value: NonNullable<StageValues[K]> } | { ok: false; absence: Absence } {
  const value = readOf(ends, stage);
  return value == null ? { ok: false, absence: absenceOf([ends], stage) } : { ok: true, value };
}

/** One value a page. Pages whose step failed are left out, and stand among the failures. */
function ofPages<S extends PageStage | Exclude<ReferenceStage, 'match'>>(
  pages: readonly Ends[],
  stage: S,
): { ok: true; value: NonNullable<StageValues[S]>[] } | { ok: false; absence: Absence } {
  const value = pages.map((ends) => readOf(ends, stage)).filter((each) => each != null);
  return value.length === 0 ? { ok: false, absence: absenceOf(pages, stage) } : { ok: true, value };
}

/** Where a resolution is a guess, and the page has a zone that was read, the zone's pitch gives a better one. */
function atZoneResolution<S extends 'page' | 'quality'>(pages: readonly Ends[], stage: S) {
  const better = pages.map((ends) => {
    const end = ends.get(stage);
    const value = readOf(ends, stage);
    const mrz = readOf(ends, 'mrz');
    const dpi = mrz?.readable ? zoneResolution(mrz) : null;
    if (!end?.ok || !value || value.dpiSource === 'file' || dpi === null) return ends;
    return new Map([...ends, [stage, { ...end, value: { ...value, dpi } }]]) as Ends;
  });
  return ofPages(better, stage);
}

function tracesOf(pages: readonly Ends[]): NonNullable<Gathered['traces']> {
  const value: Inputs['traces'] = pages.flatMap((ends) => readOf(ends, 'traces') ?? []);
  return value.length === 0 ? { ok: false, absence: absenceOf(pages, 'traces') } : { ok: true, value };
}

function codesOf(pages: readonly Ends[]): NonNullable<Gathered['codes']> {
  const value: Inputs['codes'] = pages.flatMap((ends) => readOf(ends, 'codes') ?? []);
  return value.length === 0 ? { ok: false, absence: absenceOf(pages, 'codes') } : { ok: true, value };
}

function mrzOf(pages: readonly Ends[]): NonNullable<Gathered['mrz']> {
  const value: readonly MrzReading[] = pages.flatMap((ends) => readOf(ends, 'mrz') ?? []);
  return value.length === 0 ? { ok: false, absence: absenceOf(pages, 'mrz') } : { ok: true, value };
}

function matchOf(pages: readonly Ends[]): NonNullable<Gathered['match']> {
  const value = pages.flatMap((ends) => readOf(ends, 'match')?.match ?? []);
  return value.length === 0 ? { ok: false, absence: absenceOf(pages, 'match') } : { ok: true, value };
}

function registrationOf(pages: readonly Ends[]): NonNullable<Gathered['registration']> {
  const value = pages.flatMap((ends) => readOf(ends, 'match')?.registration ?? []);
  return value.length === 0 ? { ok: false, absence: absenceOf(pages, 'match') } : { ok: true, value };
}

/** Each model once, however many pages are of it. */
function modelsOf(models: readonly MatchedModel[]): NonNullable<Gathered['models']> {
  const value = [...new Map(models.map((model) => [model.id, model])).values()];
  return value.length === 0 ? { ok: false, absence: 'none' } : { ok: true, value };
}

/** A step that nobody asked for, since it does not apply, is no failure; one that a bad page left no room for is. */
function absenceOf(pages: readonly Ends[], stage: Stage): Absence {
  const failed = pages.map((ends) => ends.get(stage) ?? ends.get('page')).find((end) => end && !end.ok);
  if (!failed || failed.ok) return 'none';
  return failed.code === 'timed-out' ? 'timed-out' : 'failed';
}
