/** What a test asks of the stand-in: things that a person or the system would do. */
export type Wish =
  | { readonly wish: 'open-file'; readonly path: string }
  | { readonly wish: 'choose-files'; readonly paths: readonly string[] }
  | { readonly wish: 'click-menu'; readonly label: string }
  | { readonly wish: 'close-window' };

/** What the application did with the system, told to the test as it happens. */
export interface Told {
  readonly told: string;
  readonly details: unknown;
}

/** Tells the test, when there is one. */
export function tell(told: string, details: unknown): void {
  // Only what can be written down: functions of menus and the like stay here.
  process.send?.({ told, details: JSON.parse(JSON.stringify(details ?? null)) } satisfies Told);
}

/** Hears one kind of wish. */
export function onWish<W extends Wish['wish']>(
  wish: W,
  grant: (given: Extract<Wish, { wish: W }>) => void,
): void {
  process.on('message', (message: Wish) => {
    if (message.wish === wish) grant(message as Extract<Wish, { wish: W }>);
  });
}

// The wishes alone do not keep the process.
process.channel?.unref();
