/** What search engines read of a news post, in the words of schema.org. */
import type { NewsArticle, WithContext } from 'schema-dts';
import { absolute, addresses } from '../site/addresses.ts';
import { type Member, memberData } from './people.ts';

interface Post {
  id: string;
  data: { title: string; summary: string; date: string; lang: string; tags: readonly string[] };
}

interface Authored {
  name: string;
  person?: Member | undefined;
}

/** A body that writes says so in its name. Whoever else has no page here is a person. */
const isBody = (name: string) => /\b(editors|team|group|consortium|project)\b/i.test(name);

/** A post. An author without a page here is printed as written. `picture` is the full address of its share card. */
export function newsData(
  { id, data }: Post,
  authors: readonly Authored[],
  picture: string,
): WithContext<NewsArticle> {
  const address = absolute(addresses.post(id));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: data.title,
    description: data.summary,
    datePublished: data.date,
    inLanguage: data.lang,
    image: picture,
    author: authors.map(({ name, person }) =>
      person ? memberData(person) : { '@type': isBody(name) ? 'Organization' : 'Person', name },
    ),
    ...(data.tags.length > 0 && { keywords: data.tags.join(', ') }),
  };
}
