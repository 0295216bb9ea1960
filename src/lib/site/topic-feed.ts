/** The feed of a topic: its papers, the newest year first. */
import { absolute, addresses } from './addresses.ts';
import type { FeedChannel } from './feed-formats.ts';
import { authorName } from '../bibliography/authors.ts';
import { type CslItem, yearOfItem } from '../bibliography/bibliography.ts';
import { formatReference } from '../bibliography/reference.ts';

interface FeedTopic {
  id: string;
  data: { name: string; summary: string };
}

interface FeedPaper {
  id: string;
  data: { csl: CslItem; fields: { summary?: string | undefined; sustainml: string } };
}

/** A paper is known by its year alone: the first day of the year stands for it. */
const dateOf = ({ data }: FeedPaper) => new Date(Date.UTC(yearOfItem(data.csl), 0));

/** The papers of a topic in the order given, which is that of their years. */
export const topicFeed = (
  site: string,
  { id, data }: FeedTopic,
  papers: readonly FeedPaper[],
): FeedChannel => ({
  title: `${site} papers: ${data.name}`,
  description: data.summary,
  link: absolute(addresses.topic(id)),
  generator: site,
  updated: papers[0] ? dateOf(papers[0]) : new Date(0),
  self: { rss: absolute(addresses.topicFeed(id)) },
  items: papers.map((paper) => ({
    link: absolute(addresses.publication(paper.id)),
    title: paper.data.csl.title ?? '',
    summary: [formatReference(paper.data.csl), paper.data.fields.summary].filter(Boolean).join(' '),
    date: dateOf(paper),
    authors: (paper.data.csl.author ?? []).map(authorName),
  })),
});
