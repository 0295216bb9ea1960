/** The feed of calls. */
import { absolute, addresses } from '../site/addresses.ts';
import type { FeedChannel } from '../site/feed-formats.ts';
import { deadlineWords } from './deadline-words.ts';

interface FeedCall {
  id: string;
  data: { title: string; summary: string; closes: string; zone: string; published?: string | undefined };
}

/** A call is dated by its publication, or by its deadline where that is not stated. */
const dateOf = ({ data }: FeedCall) => new Date(data.published ? `${data.published}T00:00Z` : data.closes);

/** All calls in the order given, each with its deadline at the instant of the build. */
export function callFeed(name: string, calls: readonly FeedCall[], built: Date): FeedChannel {
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
      summary: `${deadlineWords(call.data, built)}. ${call.data.summary}`,
      date: dateOf(call),
    })),
  };
}
