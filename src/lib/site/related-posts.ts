/** Which posts are near a post: those about the same, and those before and after it. */

/** What of a post is compared. */
export interface Named {
  id: string;
  data: Record<'people' | 'results' | 'calls' | 'tags', readonly string[]>;
}

const namesIn = ({ data }: Named) => [...data.people, ...data.results, ...data.calls, ...data.tags];

/** So many of the newest posts on each name are compared: a page costs the same however many posts there are. */
const COMPARED = 50;

/** Answers for any of the posts, which are given with the newest first. */
export function createRelatedPosts<P extends Named>(posts: readonly P[]) {
  const places = new Map(posts.map(({ id }, place) => [id, place]));
  const named = new Map<string, number[]>();
  for (const [place, post] of posts.entries()) {
    for (const name of namesIn(post)) {
      const known = named.get(name) ?? [];
      if (known.length < COMPARED) named.set(name, [...known, place]);
    }
  }
  return {
    /** Posts that share the most people, results, calls and tags, then the newest; at most three. */
    relatedTo(post: P): P[] {
      const shared = new Map<number, number>();
      for (const place of namesIn(post).flatMap((name) => named.get(name) ?? [])) {
        if (posts[place]?.id !== post.id) shared.set(place, (shared.get(place) ?? 0) + 1);
      }
      return [...shared]
        .sort(([a, ours], [b, theirs]) => theirs - ours || a - b)
        .slice(0, 3)
        .flatMap(([place]) => posts[place] ?? []);
    },
    /** The posts before and after in time. */
    neighboursOf({ id }: P): { newer?: P; older?: P } {
      const at = places.get(id) ?? 0;
      const [newer, older] = [posts[at - 1], posts[at + 1]];
      return { ...(newer && { newer }), ...(older && { older }) };
    },
  };
}
