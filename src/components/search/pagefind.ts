/** What we ask Pagefind, and what it answers. */

/** A value for each filter that is set. */
export type Filters = Record<string, string>;
/** How many pages each value of each filter leaves. */
export type Counts = Record<string, Record<string, number>>;

interface Part {
  title: string;
  url: string;
  excerpt: string;
}
export interface Result extends Part {
  sub_results: Part[];
  meta: Record<string, string | undefined>;
  filters: { kind?: string[] };
}
/** The module that Pagefind writes beside its index, as far as we use it. */
export interface Pagefind {
  options(options: { noWorker: boolean; ranking: object }): Promise<void>;
  filters(): Promise<Counts>;
  search(
    term: string,
    options: { filters: Filters },
  ): Promise<{ results: { data(): Promise<Result> }[]; filters: Counts }>;
}
