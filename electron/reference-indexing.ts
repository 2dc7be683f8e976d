import { LoepError } from '../shared/model/errors.ts';
import type { FaceIndex } from '../shared/model/reference/recognition.ts';
import type { Db } from './db/open.ts';
import { type UnreadModel, unreadModel, versionKey, writeFaces } from './db/reference/faces.ts';
import type { EventBus } from './event-bus.ts';
import type { OnBug } from './log.ts';
import { type Engine, EngineEnded } from './workers/engine.ts';

/** Makes published models recognisable, one after another, in the background. */
export interface ReferenceIndexing {
  /** Looks for models that came into use; also called by itself whenever the reference database changed. */
  wake(): void;
  /** Resolves when every model that can be is recognisable: for tests and the command line. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the indexing. Nothing is read before it is woken. */
export function openReferenceIndexing(services: {
  readonly db: Db;
  readonly engine: Engine;
  readonly events: EventBus;
  readonly onBug: OnBug;
}): ReferenceIndexing {
  return new Indexing(services);
}

class Indexing implements ReferenceIndexing {
  readonly #services: { db: Db; engine: Engine; events: EventBus; onBug: OnBug };
  /** Versions whose specimens cannot be read, or that have none: not tried again before the next start. */
  readonly #given = new Set<string>();
  readonly #closing = new AbortController();
  readonly #silence: () => void;
  #isWoken = false;
  #working: Promise<void> | null = null;

  constructor(services: { db: Db; engine: Engine; events: EventBus; onBug: OnBug }) {
    this.#services = services;
    this.#silence = services.events.listen(({ name }) => {
      if (name === 'reference.changed') this.wake();
    });
  }

  wake(): void {
    if (this.#closing.signal.aborted) return;
    this.#isWoken = true;
    this.#working ??= this.#work()
      .catch((error: unknown) => {
        // What is not recognisable yet stays so in the database, and the next wake takes it up.
        if (!this.#closing.signal.aborted) this.#services.onBug(error, 'indexing of the reference database');
      })
      .finally(() => {
        this.#working = null;
        if (this.#isWoken) this.wake();
      });
  }

  async idle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async close(): Promise<void> {
    this.#silence();
    this.#closing.abort();
    await this.idle();
  }

  async #work(): Promise<void> {
    while (this.#isWoken) {
      this.#isWoken = false;
      for (;;) {
        const model = await unreadModel(this.#services.db, this.#given);
        if (!model || this.#closing.signal.aborted) break;
        await this.#index(model);
      }
    }
  }

  async #index(model: UnreadModel): Promise<void> {
    const { db, onBug } = this.#services;
    // Counted as tried before the trying: a specimen that ends the engine is not taken up for ever.
    this.#given.add(versionKey(model.id, model.version));
    try {
      const faces: FaceIndex[] = [];
      for (let face = 1; face <= model.content.faces.length; face++) {
        const read = await this.#read(model, face);
        if (read) faces.push(read);
      }
      if (faces.length > 0) await db.transaction().execute((step) => writeFaces(step, faces));
    } catch (error) {
      if (this.#closing.signal.aborted) return;
      // The others go on; what is wrong with this one stands in the log.
      if (!(error instanceof LoepError) && !(error instanceof EngineEnded)) throw error;
      onBug(error, `indexing of the reference model ${model.id}`);
    }
  }

  #read({ id, version, icao, content }: UnreadModel, face: number): Promise<FaceIndex | null> {
    const { engine } = this.#services;
    return engine.ask(
      'indexFace',
      { model: id, version, face, icao, content },
      { signal: this.#closing.signal },
    );
  }
}
