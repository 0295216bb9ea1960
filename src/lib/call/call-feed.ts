/** The feed of calls. An item gives the deadline and never the state. */
import { absolute, addresses } from '../site/addresses.ts';
import type { FeedChannel } from '../site/feed-formats.ts';
import { formatDeadline } from './call-state.ts';

interface FeedCall {
  id: string;
  data: { title: string; summary: string; closes: string; zone: string; published?: string | undefined };
}

/** A call is dated by its publication, or by its deadline where that is not stated. */
const dateOf = ({ data }: FeedCall) => new Date(data.published ? `${data.published}T00:00Z` : data.closes);

/** All calls in the order given. */
export function callFeed(name: string, calls: readonly FeedCall[]): FeedChannel {
  return {
    title: `${name} calls`,
    description: `Calls for applications at ${name}, with their deadlines.`,
    link: absolute(addresses.calls),
    generator: name,
    updated: calls.map(dateOf).sort((a, b) => +b - +a)[0] ?? new Date(0),
    self: { rss: absolute(addresses.callsFeed) },
    items: calls.map((call) => ({
      link: absolute(addresses.call(call.id)),
      title: call.data.title,
      summary: `Apply by ${formatDeadline(call.data)}. ${call.data.summary}`,
      date: dateOf(call),
    })),
  };
}
