import { createHash } from 'node:crypto';
import type {
  CalibrationPreview,
  CalibrationScan,
  CalibrationView,
} from '../../shared/api/schemas/calibration.ts';
import type { Calibration } from '../../shared/model/calibration.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { FEWEST_SCANS, MOST_SCANS } from '../../shared/rules/calibration/adapt.ts';
import { SHIPPED_CALIBRATION } from '../../shared/rules/calibration/shipped.ts';
import type { Actor } from '../db/audit.ts';
import {
  calibrationInUse,
  calibrationViews,
  chooseCalibration,
  hasCalibration,
  saveCalibration,
} from '../db/calibrations.ts';
import type { Db } from '../db/open.ts';
import { readSettings } from '../db/settings.ts';
import type { EventBus } from '../event-bus.ts';
import type { Engine } from '../workers/engine.ts';
import type { PagePlaces } from '../workers/job.ts';
import type { KeptScan } from './kept-scan.ts';
import { learntDigest } from './learnt-digest.ts';
import { previewCalibration } from './preview.ts';
import { heardDetectors, placesToShow } from './standing-out.ts';

/**
 * Scans known to be genuine that are measured one by one, and the thresholds that come of them. Of a scan nothing is
 * kept but what detectors measured and pictures of the places that stand out, in memory, until Loep is closed; nothing
 * changes before somebody says so.
 */
export interface Calibrating {
  /**
   * Measures a scan; the same file again is the scan that is there. Throws LoepError as the engine does, and for one
   * too many.
   */
  measure(
    id: string,
    sent: { readonly fileName: string; readonly bytes: Uint8Array; readonly signal: AbortSignal },
  ): Promise<CalibrationScan>;
  /** The scans as they stand, and what a calibration on them would change. */
  preview(): Promise<CalibrationPreview>;
  /** Takes a scan out again; one that is not there is no matter. */
  leaveOut(id: string): void;
  /** Counts a scan that stands out in, or leaves it out again; one that is not there is no matter. */
  decide(id: string, isCounted: boolean): void;
  /** A page of a scan with places that stand out. Throws LoepError `not-found`. */
  shown(id: string, page: number): PagePlaces;
  clear(): void;
  /** Keeps a calibration on exactly these scans, those that count, and puts it in use. */
  save(order: { readonly id: string; readonly scans: readonly string[] }, actor: Actor): Promise<void>;
  /** Puts one that was made in use again; null for Loep's own thresholds. */
  choose(number: number | null, actor: Actor): Promise<void>;
  list(): Promise<CalibrationView[]>;
}

interface Tools {
  readonly db: Db;
  readonly engine: Pick<Engine, 'ask'>;
  readonly events: EventBus;
  readonly shipped?: Calibration;
  readonly fewestScans?: number;
}

/** Begins without a scan. */
export function openCalibrating(tools: Tools): Calibrating {
  return new Measured(tools);
}

class Measured implements Calibrating {
  readonly #db: Db;
  readonly #engine: Pick<Engine, 'ask'>;
  readonly #events: EventBus;
  readonly #shipped: Calibration;
  readonly #fewestScans: number;
  readonly #learnt: string;
  readonly #scans = new Map<string, KeptScan>();
  readonly #countedIn = new Set<string>();
  /** Rises when all scans are let go: one that was under way then is no longer meant. */
  #round = 0;

  constructor({ db, engine, events, shipped = SHIPPED_CALIBRATION, fewestScans = FEWEST_SCANS }: Tools) {
    this.#db = db;
    this.#engine = engine;
    this.#events = events;
    this.#shipped = shipped;
    this.#fewestScans = fewestScans;
    this.#learnt = learntDigest(shipped);
  }

  async measure(
    id: string,
    { fileName, bytes, signal }: Parameters<Calibrating['measure']>[1],
  ): Promise<CalibrationScan> {
    const round = this.#round;
    const there = this.#scans.get(id) ?? this.#sameAs(digestOf(bytes));
    if (there) return headOf(there);
    this.#mustHaveRoom();
    const { readingLanguages: languages = null } = await readSettings(this.#db);
    const measured = await this.#engine.ask('measure', { bytes, languages }, { signal });
    const pages = placesToShow(measured.readings, heardDetectors(this.#shipped.detectors));
    const shown = pages.length === 0 ? [] : await this.#engine.ask('places', { bytes, pages }, { signal });
    if (round !== this.#round) throw letGo();
    // Others may have come meanwhile.
    const twin = this.#sameAs(measured.sha256);
    if (twin) return headOf(twin);
    this.#mustHaveRoom();
    const scan: KeptScan = { id, fileName, ...measured, shown };
    this.#scans.set(id, scan);
    this.#tell();
    return headOf(scan);
  }

  async preview(): Promise<CalibrationPreview> {
    return (await this.#judged()).preview;
  }

  leaveOut(id: string): void {
    this.#countedIn.delete(id);
    if (this.#scans.delete(id)) this.#tell();
  }

  decide(id: string, isCounted: boolean): void {
    if (!this.#scans.has(id)) return;
    if (isCounted) this.#countedIn.add(id);
    else this.#countedIn.delete(id);
    this.#tell();
  }

  shown(id: string, page: number): PagePlaces {
    const there = this.#scans.get(id)?.shown.find((each) => each.page === page);
    if (!there) throw noPicture();
    return there;
  }

  clear(): void {
    this.#round++;
    this.#scans.clear();
    this.#countedIn.clear();
    this.#tell();
  }

  async save({ id, scans }: Parameters<Calibrating['save']>[0], actor: Actor): Promise<void> {
    if (await hasCalibration(this.#db, id)) return;
    const seen = new Set(scans);
    const { preview, adaptation, counting } = await this.#judged();
    if (seen.size !== counting.length || !counting.every((each) => seen.has(each))) throw otherScans();
    const { changes } = preview;
    if (!adaptation || !changes) throw tooFew(this.#fewestScans);
    const { factors } = adaptation;
    const made = { id, scans: seen.size, factors, changes, learnt: this.#learnt };
    const act = { actor, at: new Date().toISOString() };
    await this.#db.transaction().execute((step) => saveCalibration(step, made, act));
    this.clear();
  }

  async choose(number: number | null, actor: Actor): Promise<void> {
    const act = { actor, at: new Date().toISOString() };
    const choice = { number, learnt: this.#learnt };
    await this.#db.transaction().execute((step) => chooseCalibration(step, choice, act));
    this.#tell();
  }

  list(): Promise<CalibrationView[]> {
    return calibrationViews(this.#db, this.#learnt);
  }

  async #judged() {
    const local = await calibrationInUse(this.#db, this.#learnt);
    return previewCalibration({
      scans: [...this.#scans.values()],
      countedIn: this.#countedIn,
      current: { ...this.#shipped, local },
      fewestScans: this.#fewestScans,
    });
  }

  #sameAs(sha256: string): KeptScan | undefined {
    return [...this.#scans.values()].find((scan) => scan.sha256 === sha256);
  }

  #mustHaveRoom(): void {
    if (this.#scans.size >= MOST_SCANS) throw tooMany();
  }

  #tell(): void {
    this.#events.tell({ name: 'calibration.changed', payload: {} });
  }
}

function headOf({ id, fileName, sha256, pages, pagesMeasured }: KeptScan): CalibrationScan {
  return { id, fileName, sha256, pages, pagesMeasured };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function tooMany(): LoepError {
  return new LoepError('bad-input', {
    en: `There are ${MOST_SCANS} scans already; more would not change the thresholds.`,
    nl: `Er zijn al ${MOST_SCANS} scans; meer zou de drempels niet veranderen.`,
  });
}

function letGo(): LoepError {
  return new LoepError('cancelled', {
    en: 'The scans were cleared while this one was measured.',
    nl: 'De scans zijn gewist terwijl deze werd gemeten.',
  });
}

function otherScans(): LoepError {
  return new LoepError('conflict', {
    en: 'The scans changed meanwhile. Look at the preview again before you use these thresholds.',
    nl: 'De scans zijn intussen veranderd. Bekijk het voorbeeld opnieuw voordat u deze drempels gebruikt.',
  });
}

function noPicture(): LoepError {
  return new LoepError('not-found', {
    en: 'This scan is no longer measured. Look at the preview again.',
    nl: 'Deze scan is niet meer gemeten. Bekijk het voorbeeld opnieuw.',
  });
}

function tooFew(fewest: number): LoepError {
  return new LoepError('bad-input', {
    en: `At least ${fewest} scans that count are needed. Add more scans known to be genuine.`,
    nl: `Er zijn ten minste ${fewest} scans nodig die meetellen. Voeg meer scans toe waarvan bekend is dat ze echt zijn.`,
  });
}
