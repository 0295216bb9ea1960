/** The feed of calls. An item gives the deadline and never the state. */
import { Feed } from 'feed';
import { absolute, addresses } from '../site/addresses.ts';
import { formatDeadline } from './call-state.ts';

interface FeedCall {
  id: string;
  data: { title: string; summary: string; closes: string; zone: string; published?: string | undefined };
}

/** A call is dated by its publication, or by its deadline where that is not stated. */
const dateOf = ({ data }: FeedCall) => new Date(data.published ? `${data.published}T00:00Z` : data.closes);

/** All calls in the order given. */
export function callFeed(name: string, calls: readonly FeedCall[]): Feed {
  const feed = new Feed({
    id: absolute(addresses.calls),
    link: absolute(addresses.calls),
    title: `${name} calls`,
    description: `Calls for applications at ${name}, with their deadlines.`,
    language: 'en',
    copyright: 'CC BY 4.0',
    generator: name,
    updated: calls.map(dateOf).sort((a, b) => +b - +a)[0] ?? new Date(0),
    feedLinks: { rss: absolute(addresses.callsFeed) },
  });
  for (const call of calls) {
    const link = absolute(addresses.call(call.id));
    const description = `Apply by ${formatDeadline(call.data)}. ${call.data.summary}`;
    feed.addItem({ id: link, link, title: call.data.title, description, date: dateOf(call) });
  }
  return feed;
}
