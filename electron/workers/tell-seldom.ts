/**
 * Passes on at most one value in a span of time; of those that come faster the last, at the end of the span. So a
 * screen is not told more than it can draw, and still ends with what holds.
 */
export function tellSeldom<T>(
  everyMs: number,
  tell: (value: T) => void,
): { tell(value: T): void; end(): void } {
  let timer: NodeJS.Timeout | null = null;
  let latest: { readonly value: T } | null = null;
  const pass = () => {
    timer = null;
    if (!latest) return;
    const { value } = latest;
    latest = null;
    timer = setTimeout(pass, everyMs);
    tell(value);
  };
  return {
    tell(value) {
      latest = { value };
      if (timer === null) pass();
    },
    end() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      latest = null;
    },
  };
}
