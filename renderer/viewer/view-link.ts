/** Where a view looks, in what linked views have in common: mm of a face. */
export interface Look {
  readonly x: number;
  readonly y: number;
  /** Screen px a mm. */
  readonly scale: number;
  readonly turnDeg: number;
}

/** A view that others follow, and that follows others. */
export interface LinkedView {
  follow(look: Look): void;
}

/** Ties views together, so that the same place is looked at in all of them. */
export interface ViewLink {
  /** Returns what takes the view out again. */
  join(view: LinkedView): () => void;
  /** The view that a person has in hand: only it is followed, or two would push each other. */
  lead(view: LinkedView): void;
  moved(view: LinkedView, look: Look): void;
}

/** A link without views. */
export function createViewLink(): ViewLink {
  const views = new Set<LinkedView>();
  let leader: LinkedView | null = null;
  let latest: Look | null = null;
  return {
    join(view) {
      views.add(view);
      // Who comes later looks where the others look.
      if (latest && view !== leader) view.follow(latest);
      return () => {
        views.delete(view);
        if (leader === view) leader = null;
      };
    },
    lead(view) {
      leader = view;
    },
    moved(view, look) {
      if (view !== leader) return;
      latest = look;
      for (const other of views) if (other !== view) other.follow(look);
    },
  };
}
