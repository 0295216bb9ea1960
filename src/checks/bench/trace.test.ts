import { expect, test } from 'vitest';
import { blockingTime, type TraceEvent, waitingTime } from './trace.ts';

const page = { pid: 1, tid: 1 };
const task = (ts: number, dur: number, tdur: number, thread = page): TraceEvent => ({
  name: 'RunTask',
  ts: ts * 1000,
  dur: dur * 1000,
  tdur: tdur * 1000,
  ...thread,
});
const paint = (name: string, ts: number): TraceEvent => ({ name, ts: ts * 1000, ...page });

/** In milliseconds: the first paint at 30, the largest at 60, and a task of another thread beside them. */
const events = [
  task(0, 20, 15),
  paint('firstContentfulPaint', 30),
  task(40, 10, 4),
  paint('largestContentfulPaint::Candidate', 60),
  task(70, 20, 1),
  task(10, 500, 1, { pid: 1, tid: 2 }),
];

test('a task of 20 ms after the first paint blocks a phone for 80 ms, 30 of which count', () => {
  expect(blockingTime(events)).toBe(30);
});

test('waiting counts in tasks of the page before the largest paint, and in no others', () => {
  expect(waitingTime(events)).toBe(5 + 6);
});

test('of several candidates for the largest paint, the last one counts', () => {
  const later = [...events, paint('largestContentfulPaint::Candidate', 100)];
  expect(waitingTime(later)).toBe(5 + 6 + 19);
});

test('a page that was never painted blocks and waits for ever', () => {
  expect(blockingTime([task(0, 1, 1)])).toBe(Infinity);
  expect(waitingTime([task(0, 1, 1)])).toBe(Infinity);
});
