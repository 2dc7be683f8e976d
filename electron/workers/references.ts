import { LoepError } from '../../shared/model/errors.ts';
import type { FaceCandidate, FaceIndex } from '../../shared/model/reference/recognition.ts';
import { type FaceShelf, openFaceShelf } from '../../shared/rules/matching/face-shelf.ts';
import { type Db, readDatabase } from '../db/open.ts';
import { readFace, readFaces } from '../db/reference/faces.ts';
import { readModel } from '../db/reference/matched-model.ts';
import { referenceRevision } from '../db/reference/revision.ts';
import { readOriginal, type VaultLocation } from '../files/original.ts';
import type { SentModel, Source } from './job.ts';

/** The reference models that pages are looked up among. Only reads, also while another process writes. */
export interface References {
  /** Every face by which pages are recognised, as the database has it now. */
  shelf(): Promise<FaceShelf>;
  /** What is needed to lay a page over these faces. Models that are not in use on that day are left out. */
  load(candidates: readonly FaceCandidate[], today: string): Promise<readonly SentModel[]>;
  /** The same model with every image of a face: specimens, and what known forgeries look like there. */
  withSpecimens(sent: SentModel, face: number): Promise<SentModel>;
  /** Rises with everything that changes what examinations see. */
  revision(): Promise<number>;
  close(): Promise<void>;
}

/**
 * A shelf that is behind is kept for so many times as long as it took to fill: a collection of 100,000 faces that is
 * just being learnt is not read again for each of them. What was withdrawn meanwhile is left out when it is loaded.
 */
const SHELF_KEPT = 20;

/** Opens the reference database of a data folder; one without a database has no models. */
export function openReferences(place: { database: string; vault: VaultLocation }): References {
  return new ReferenceReader(place);
}

class ReferenceReader implements References {
  readonly #place: { database: string; vault: VaultLocation };
  #db: Promise<Db | null> | null = null;
  #shelf: {
    readonly revision: number;
    readonly faces: Promise<FaceShelf>;
    readonly notBefore: number;
  } | null = null;

  constructor(place: { database: string; vault: VaultLocation }) {
    this.#place = place;
  }

  async shelf(): Promise<FaceShelf> {
    const db = await this.#opened();
    if (!db) return openFaceShelf([]);
    const revision = await referenceRevision(db);
    const isOld = this.#shelf?.revision !== revision && performance.now() >= (this.#shelf?.notBefore ?? 0);
    if (isOld || !this.#shelf) {
      const start = performance.now();
      const shelf = { revision, faces: shelfOf(db), notBefore: Number.POSITIVE_INFINITY };
      this.#shelf = shelf;
      await shelf.faces;
      shelf.notBefore = performance.now() + SHELF_KEPT * (performance.now() - start);
    }
    return this.#shelf.faces;
  }

  async revision(): Promise<number> {
    const db = await this.#opened();
    return db ? referenceRevision(db) : 0;
  }

  async load(candidates: readonly FaceCandidate[], today: string): Promise<readonly SentModel[]> {
    const db = await this.#opened();
    if (!db) return [];
    const byModel = Object.groupBy(candidates, ({ model }) => model);
    const loaded = Object.entries(byModel).map(async ([id, some]): Promise<SentModel | null> => {
      const model = await readModel(db, id, today);
      if (!model) return null;
      const faces = await Promise.all(some!.map(({ face }) => readFace(db, id, face)));
      const first = some!.flatMap(
        ({ face }) => model.content.specimens.find((specimen) => specimen.face === face)?.image ?? [],
      );
      const images = await this.#imagesOf(first.map(({ sha256 }) => sha256));
      return { model, faces: faces.filter((face) => face !== null), images };
    });
    return (await Promise.all(loaded)).filter((model) => model !== null);
  }

  async withSpecimens(sent: SentModel, face: number): Promise<SentModel> {
    const { specimens, alerts } = sent.model.content;
    const genuine = specimens.filter((specimen) => specimen.face === face).map(({ image }) => image.sha256);
    const forged = alerts.flatMap(({ signs }) =>
      signs.flatMap((sign) => (sign.kind === 'looks' && sign.face === face ? [sign.image.sha256] : [])),
    );
    return { ...sent, images: await this.#imagesOf([...genuine, ...forged]) };
  }

  async close(): Promise<void> {
    await (await this.#db)?.destroy();
  }

  async #imagesOf(sha256s: readonly string[]): Promise<readonly Source[]> {
    const read = [...new Set(sha256s)].map((sha256) =>
      readOriginal(this.#place.vault, sha256).catch((error: unknown) => {
        // The step that asks for this image says that it is gone; others may do without.
        if (error instanceof LoepError) return null;
        throw error;
      }),
    );
    return (await Promise.all(read)).filter((source) => source !== null);
  }

  /** A data folder gets its database when it is first used: asked again as long as there is none. */
  async #opened(): Promise<Db | null> {
    this.#db ??= readDatabase(this.#place.database);
    const db = await this.#db;
    if (!db) this.#db = null;
    return db;
  }
}

async function shelfOf(db: Db): Promise<FaceShelf> {
  const faces: FaceIndex[] = [];
  for await (const face of readFaces(db)) faces.push(face);
  return openFaceShelf(faces);
}
