import { expect, test } from 'vitest';
import { findRelatedPosts, neighboursOf } from './related-posts.ts';

const post = (id: string, ...tags: string[]) => ({ id, data: { people: [], results: [], calls: [], tags } });
const posts = [post('e', 'x'), post('d', 'x', 'y'), post('c', 'z'), post('b', 'x', 'y'), post('a', 'y')];
const [e, , c, b] = posts as [(typeof posts)[0], (typeof posts)[0], (typeof posts)[0], (typeof posts)[0]];

test('what shares more comes first, then what is newer, and never the post itself', () => {
  expect(findRelatedPosts(b, posts).map(({ id }) => id)).toEqual(['d', 'e']);
  expect(findRelatedPosts(c, posts)).toEqual([]);
});

test('the newest post has only an older one', () => {
  expect(neighboursOf(e, posts)).toEqual({ older: posts[1] });
  expect(neighboursOf(c, posts)).toEqual({ newer: posts[1], older: b });
});
