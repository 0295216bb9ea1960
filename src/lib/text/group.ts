/** Groups a sorted list by a key; groups stand in the order in which their first item does. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): { key: K; items: T[] }[] {
  return [...Map.groupBy(items, keyOf)].map(([key, group]) => ({ key, items: group }));
}
