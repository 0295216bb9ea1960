/** The feed of a topic: its papers, the newest year first. */
import { absolute, addresses } from './addresses.ts';
import type { FeedChannel } from './feed-formats.ts';
import { authorName } from '../bibliography/authors.ts';
import { type CslItem, dayOfItem } from '../bibliography/bibliography.ts';
import { formatReference } from '../bibliography/reference.ts';

interface FeedTopic {
  id: string;
  data: { name: string; summary: string };
}

interface FeedPaper {
  id: string;
  data: { csl: CslItem; fields: { summary?: string | undefined; sustainml: string } };
}

/** The first day of the month, or of the year, stands for a paper of which no more is known. */
const dateOf = ({ data }: FeedPaper) => new Date(dayOfItem(data.csl));

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
  updated: new Date(Math.max(0, ...papers.map((paper) => +dateOf(paper)))),
  self: { rss: absolute(addresses.topicFeed(id)) },
  items: papers.map((paper) => ({
    link: absolute(addresses.publication(paper.id)),
    title: paper.data.csl.title ?? '',
    summary: [formatReference(paper.data.csl), paper.data.fields.summary].filter(Boolean).join(' '),
    date: dateOf(paper),
    authors: (paper.data.csl.author ?? []).map(authorName),
  })),
});
