/**
 * Two calls that both close at one instant, 23:59 in Copenhagen and noon in Pago Pago, on the site while they are
 * open. What it says when it is built at that instant is in `cases.test.ts`, a second before and after in
 * `lib/call/call-state.test.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../build/output/site-reader.ts';

const calls = ['example-open-call', 'example-noon-call'];
const pagesOf = (site: string) => listFiles(site).filter((file) => file.endsWith('.html'));

/** Reads files of a site. */
const readerOf = (site: string) => (file: string) => readFileSync(join(site, file), 'utf8');

/** Whether the home page of a site loads the script that tells the state of a call. */
const loadsCallScript = (read: (file: string) => string) =>
  [...read('index.html').matchAll(/<script [^>]*src="\/(?:sustainml\/)?([^"]+)"/g)].some(([, file = '']) =>
    read(file).includes('data-closes'),
  );

/** Words by which a page without a script would claim that a call takes applications. */
const CLAIM = />\s*(now\s+)?open\b(?! access)|\bis open\b|\bopen now\b|days left|closes (today|tomorrow)/i;

const site = inject('fullSite');
const read = readerOf(site);

test('no page claims that a call is open; each gives the deadline', () => {
  // The pages for authors tell what they may write.
  const pages = pagesOf(site).filter((page) => !page.startsWith('about/writing/'));
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const text = read(page).replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
    expect(text.replaceAll('Example of an open call', ''), page).not.toMatch(CLAIM);
  }
  expect(read('calls/example-open-call/index.html')).toContain(
    '1 March 2027 at 23:59, Copenhagen time (22:59 UTC)',
  );
  expect(read('calls/index.html')).not.toContain('No position is open');
});

test('the line at the top is on every page, and so is the script; without a call neither is', () => {
  for (const page of [
    'index.html',
    'team/index.html',
    'news/index.html',
    'calls/example-noon-call/index.html',
  ]) {
    expect(read(page)).toMatch(/data-call-line[\s\S]*Example of an open call<\/a>: apply by 1 March 2027/);
  }
  expect(loadsCallScript(read)).toBe(true);
  const real = readerOf(inject('site'));
  expect(real('index.html')).not.toContain('data-call-line');
  expect(loadsCallScript(real)).toBe(false);
});

test('there is where to apply, or it is not stated', () => {
  expect(read('calls/example-open-call/index.html')).toMatch(
    /<a [^>]*href="https:\/\/apply.example\/form\?id=1&amp;lang=en" data-apply/,
  );
  expect(read('calls/example-noon-call/index.html')).toContain('Where to apply is not stated.');
});

test('titles and descriptions carry the day and no state', () => {
  const html = read('calls/example-open-call/index.html');
  expect(html).toContain('<title>Example of an open call, deadline 1 March 2027 – SustainML</title>');
  expect(html).toMatch(/<meta name="description" content="[^"]*Deadline: 1 March 2027\."/);
});

// https://developers.google.com/search/docs/appearance/structured-data/job-posting
test('the job data has every field that Google requires, and no text can end it', () => {
  const html = read('calls/example-open-call/index.html');
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  const data = JSON.parse(json) as Record<string, unknown>;
  expect(data).toMatchObject({
    '@type': 'JobPosting',
    title: 'Example of an open call',
    datePosted: '2027-01-11',
    validThrough: '2027-03-01T23:59:00+01:00',
    hiringOrganization: { '@type': 'Organization', name: 'Department of Computer Science' },
    jobLocation: { '@type': 'Place', address: { addressCountry: 'Denmark' } },
    employmentType: ['FULL_TIME', 'TEMPORARY'],
  });
  for (const field of ['description', 'url']) expect(data[field]).toBeTruthy();
  expect(data).not.toHaveProperty('baseSalary');
  expect(data).not.toHaveProperty('directApply');
  expect(html).not.toContain('<script>alert');
});

test('only the page of a call with a day of publication has job data', () => {
  expect(pagesOf(site).filter((page) => read(page).includes('JobPosting'))).toEqual([
    'calls/example-open-call/index.html',
  ]);
});

test('another parser reads the calendar: instants in UTC, alarms, a version', () => {
  const calendar = new ICAL.Component(ICAL.parse(read('calls/example-open-call.ics')) as unknown[]);
  const [component] = calendar.getAllSubcomponents('vevent');
  const event = new ICAL.Event(component);
  expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-01T22:59:00.000Z');
  expect(event.startDate.zone.tzid).toBe('UTC');
  expect(event.sequence).toBe(1);
  expect(event.uid).toBe('example-open-call.call.sustainml-101070408');
  expect(event.uid).not.toContain('sustainml.example');
  const alarms = component?.getAllSubcomponents('valarm') ?? [];
  expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P7D', '-P1D']);
});

test('the calendar of all calls holds all calls', () => {
  const calendar = new ICAL.Component(ICAL.parse(read('calls/calendar.ics')) as unknown[]);
  const uids = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).uid);
  expect(uids.sort()).toEqual(
    [...calls, 'postdoc-sustainable-machine-learning'].map((id) => `${id}.call.sustainml-101070408`).sort(),
  );
});

test('the text for a mail holds the boxes to tick', () => {
  const text = read('calls/example-open-call.txt');
  expect(text).toContain('Apply by 1 March 2027 at 23:59, Copenhagen time (22:59 UTC)');
  expect(text).toContain('[ ] Curriculum vitae');
  expect(text).toContain('Career profile: R2, recognised researcher');
  expect(read('calls/example-noon-call.txt')).toContain('Salary: Not stated');
});

test('what changed is shown', () => {
  expect(read('calls/example-open-call/index.html')).toContain(
    'Deadline moved from 15 February to 1 March 2027',
  );
});
