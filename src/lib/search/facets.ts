/** Narrows what was found down by kind, year and tag, and counts what each value leaves. */

/** A value for each filter that is set. */
export type Filters = Record<string, string>;
/** How many pages each value of each filter leaves. */
export type Counts = Map<string, Map<string, number>>;
/** Pages of the index that have the same values. The build writes the list of these groups. */
export interface Group {
  values: Record<string, string[]>;
  pages: string[];
}

interface Page {
  id: string;
}

export function createFacets(groups: readonly Group[]) {
  const valuesOf = new Map(groups.flatMap(({ values, pages }) => pages.map((id) => [id, values] as const)));

  function count(pages: readonly Page[]): Counts {
    // Pages may be thousands, groups are few.
    const sizes = new Map<Group['values'], number>();
    for (const { id } of pages) {
      const values = valuesOf.get(id);
      if (values) sizes.set(values, (sizes.get(values) ?? 0) + 1);
    }
    const counts: Counts = new Map();
    for (const [group, size] of sizes) {
      for (const [name, values] of Object.entries(group)) {
        const own = counts.get(name) ?? new Map<string, number>();
        counts.set(name, own);
        for (const value of values) own.set(value, (own.get(value) ?? 0) + size);
      }
    }
    return counts;
  }
  const all = count([...valuesOf.keys()].map((id) => ({ id })));

  return {
    /** Of all pages. */
    all,
    count,
    /** The pages that have each value asked for. A value that no page has is no filter. */
    narrow<P extends Page>(pages: readonly P[], wanted: Filters): P[] {
      const known = Object.entries(wanted).filter(([name, value]) => all.get(name)?.has(value));
      return pages.filter(({ id }) =>
        known.every(([name, value]) => valuesOf.get(id)?.[name]?.includes(value)),
      );
    },
  };
}
