/** All that a post names, and the posts near it. */
import { getCollection } from 'astro:content';
import { addresses } from '@/lib/site/addresses.ts';
import { throwContentError } from '@/content-rules/content-error.ts';
import { findRelatedPosts, neighboursOf } from '@/lib/site/related-posts.ts';
import { idPattern } from '@/schemas/fields.ts';
import { fileOf } from '@/site.ts';
import { getAllExisting, getExisting, getText } from './entries.ts';
import { getPosts, type Post } from './news.ts';

/** The authors of a post in order: team members by id or any of their names, others by the name as written. */
async function getPostAuthors({ id, data }: Post) {
  const people = await getCollection('people');
  return data.authors.map((author) => {
    const person = people.find(
      ({ id: key, data: { name, names } }) => key === author || [name, ...names].includes(author),
    );
    if (!person && !idPattern.test(author)) return { name: author };
    return person
      ? { name: person.data.name, person }
      : throwContentError({
          file: fileOf('news', id),
          message: `The author "${author}" is not in content/people.`,
        });
  });
}

/** The people, results and calls that a post is about, each with its address. */
async function getSubjects({ data }: Post): Promise<{ label: string; href: string }[]> {
  const people = (await getAllExisting('people', data.people)).map((person) => ({
    label: person.data.name,
    href: addresses.person(person.id),
  }));
  const results = await Promise.all(
    data.results.map(async (id) => {
      const software = (await getCollection('software')).find((one) => one.id === id);
      if (software) return { label: software.data.name, href: addresses.software(id) };
      const publication = await getExisting('publications', id);
      return { label: publication.data.csl.title, href: addresses.publication(id) };
    }),
  );
  const calls = (await getAllExisting('calls', data.calls)).map((call) => ({
    label: call.data.title,
    href: addresses.call(call.id),
  }));
  return [...people, ...results, ...calls];
}

/** All that a post names. */
export async function getPostDetails(post: Post) {
  const posts = await getPosts();
  return {
    authors: await getPostAuthors(post),
    about: await getSubjects(post),
    related: findRelatedPosts(post, posts),
    neighbours: neighboursOf(post, posts),
  };
}

/** The latest posts with their authors and whole texts, for the feeds. */
export async function getPostTexts() {
  const latest = (await getPosts()).slice(0, 30);
  return Promise.all(
    latest.map(async (post) => ({
      id: post.id,
      data: post.data,
      authors: (await getPostAuthors(post)).map(({ name }) => name),
      text: await getText(post),
    })),
  );
}
