/**
 * How soon a page stands on a phone with slow 4G, by Lighthouse: the heaviest page of every kind. The load is played
 * through a model, so that a busy machine changes the figures little; the performance of the machine shows still.
 */
import type { AddressInfo } from 'node:net';
import { serve } from '../../build/release/serve.ts';
import { type LedgerRow, heaviestOfKinds } from '../ledger-rows.ts';
import { openPhone, type Phone } from '../lighthouse.ts';
import { servePacked } from '../packed-server.ts';
import { cell, row, sayLines } from './print.ts';
import { withSite } from './site.ts';
import { blockingTime, type TraceEvent, waitingTime } from './trace.ts';

/** So often a page is looked at. The look that waited least for the machine counts. */
const LOOKS = 3;

interface Look {
  performance: number;
  /** Largest contentful paint, in milliseconds. */
  paint: number;
  /** Total blocking time, in milliseconds. */
  blocked: number;
  /** How long the tasks of the page waited for this machine before the paint, in milliseconds. */
  waited: number;
}

async function lookAt(phone: Phone, url: string): Promise<Look> {
  const { lhr, artifacts } = await phone.look(url, { onlyCategories: ['performance'] });
  const events: readonly TraceEvent[] = artifacts.Trace.traceEvents;
  return {
    performance: Math.round((lhr.categories['performance']?.score ?? 0) * 100),
    paint: lhr.audits['largest-contentful-paint']?.numericValue ?? Infinity,
    blocked: blockingTime(events),
    waited: waitingTime(events),
  };
}

/** The look that waited least. */
async function quietest(phone: Phone, url: string): Promise<Look> {
  const looks: Look[] = [];
  while (looks.length < LOOKS) looks.push(await lookAt(phone, url));
  return looks.reduce((least, look) => (look.waited < least.waited ? look : least));
}

async function printTable(address: string, kinds: readonly LedgerRow[]): Promise<void> {
  const [phone, packed] = await Promise.all([openPhone(), servePacked(address)]);
  const looks: Look[] = [];
  row('', 'performance', 'paint', 'blocked', 'waited');
  try {
    for (const { kind, page } of kinds) {
      const look = await quietest(phone, packed.address + page);
      const { performance, paint, blocked, waited } = look;
      row(
        kind,
        cell(performance, '', 0),
        ...[paint, blocked, waited].map((each) => cell(each, 'ms', 0)),
        `  ${page}`,
      );
      looks.push(look);
    }
  } finally {
    await phone.close();
    packed.close();
  }
  const most = (name: keyof Look) => Math.max(...looks.map((look) => look[name]));
  sayLines([
    {
      what: 'Marks below 100, the lowest',
      is: 100 - Math.min(...looks.map(({ performance }) => performance)),
      most: 0,
    },
    { what: 'Largest paint in milliseconds, the latest', is: most('paint'), most: 900 },
    { what: 'Blocking time in milliseconds, the longest', is: most('blocked'), most: 0 },
  ]);
}

export async function benchmarkPaint(): Promise<void> {
  await withSite(async (site) => {
    const server = await serve(site, '/', 0, 'localhost');
    await printTable(`http://localhost:${(server.address() as AddressInfo).port}`, heaviestOfKinds(site));
    server.close();
    server.closeAllConnections();
  });
}
