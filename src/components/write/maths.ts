/** Sets formulas. The part that can is large, so it is fetched when the first dollar sign is written. */
export type SetMaths = (tex: string, display: boolean) => Node;

let set: SetMaths | undefined;
let coming: Promise<unknown> | undefined;

/** True when a text may hold a formula, and nothing here can set it yet. */
export const needsMaths = (text: string): boolean => !set && text.includes('$');

/** Fetches what sets formulas, once. @param address where it lies, as the page says. */
export function fetchMaths(address: string): Promise<unknown> {
  // A bundle of its own keeps no exports, so it hands over what it has by an event.
  addEventListener('maths', (event) => (set = (event as CustomEvent<SetMaths>).detail), { once: true });
  coming ??= import(/* @vite-ignore */ address);
  return coming;
}

/**
 * The nodes of a formula; nothing while what sets them is on its way.
 *
 * @throws Error when it cannot be set.
 */
export const setMaths = (tex: string, display: boolean): Node | undefined => set?.(tex, display);
