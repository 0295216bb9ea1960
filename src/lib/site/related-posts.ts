/** Which posts are near a post: those about the same, and those before and after it. */

/** What of a post is compared. */
export interface Named {
  id: string;
  data: Record<'people' | 'results' | 'calls' | 'tags', readonly string[]>;
}

const namesIn = ({ data }: Named) => [...data.people, ...data.results, ...data.calls, ...data.tags];

/** So many of the latest posts are compared: a page costs the same however many posts there are. */
const COMPARED = 100;

/**
 * Posts that share the most people, results, calls and tags with a post, then the newest; at most two.
 *
 * @param posts the newest first.
 */
export function findRelatedPosts<P extends Named>(post: P, posts: readonly P[]): P[] {
  const names = new Set(namesIn(post));
  return posts
    .slice(0, COMPARED)
    .filter(({ id }) => id !== post.id)
    .map((other) => ({ other, shared: namesIn(other).filter((name) => names.has(name)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 2)
    .map(({ other }) => other);
}

/** The posts before and after in time. */
export function neighboursOf<P extends Named>(post: P, posts: readonly P[]): { newer?: P; older?: P } {
  const at = posts.findIndex(({ id }) => id === post.id);
  const [newer, older] = [posts[at - 1], posts[at + 1]];
  return { ...(newer && { newer }), ...(older && { older }) };
}
