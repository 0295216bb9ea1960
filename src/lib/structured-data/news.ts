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
      person ? memberData(person) : { '@type': 'Organization', name },
    ),
    ...(data.tags.length > 0 && { keywords: data.tags.join(', ') }),
  };
}
