/** Events: their list, pages, calendars and data, on the real site and on one with events to come. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';

const readerOf = (site: string) => (file: string) => readFileSync(join(site, file), 'utf8');
const read = readerOf(inject('site'));
const readFull = readerOf(inject('fullSite'));

const dataOf = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as unknown,
  );

describe('the real site', () => {
  test('lists past events by year and says that none is to come', () => {
    const list = read('events/index.html');
    expect(list).toContain('No event is announced at present.');
    expect(list.indexOf('>2023<')).toBeGreaterThan(0);
    expect(list.indexOf('>2022<')).toBeGreaterThan(list.indexOf('>2023<'));
    expect(list).toContain('href="/events/kick-off-in-madrid/"');
    expect(read('index.html')).not.toContain('<h2>Events</h2>');
  });

  test('says when and where an event takes place before its text', () => {
    const html = read('events/kick-off-in-madrid/index.html');
    expect(html.indexOf('<dt>Where</dt>')).toBeGreaterThan(html.indexOf('class="lead"'));
    expect(html.indexOf('class="prose')).toBeGreaterThan(html.indexOf('<dt>Where</dt>'));
  });

  test('names an event on the pages of those concerned, in the sitemap, the search and the list of pages', () => {
    expect(read('organisations/eprosima/index.html')).toContain('href="/events/kick-off-in-madrid/"');
    expect(read('team/dustin-wright/index.html')).toContain('href="/events/reading-group-1/"');
    expect(read('sitemap-0.xml')).toContain('/events/kick-off-in-madrid/');
    expect(read('search/index.html')).toContain('href="/events/kick-off-in-madrid/"');
    expect(read('events/kick-off-in-madrid/index.html')).toContain('data-pagefind-body');
    expect(read('search/words.json')).toContain('"event":"Events"');
  });

  test('gives search engines the days and the place, and nothing that is not stated', () => {
    expect(dataOf(read('events/kick-off-in-madrid/index.html'))).toContainEqual(
      expect.objectContaining({
        '@type': 'Event',
        startDate: '2022-12-08',
        endDate: '2022-12-09',
        eventStatus: 'https://schema.org/EventScheduled',
        location: [{ '@type': 'Place', name: 'Madrid', address: 'Madrid' }],
      }),
    );
    const [meeting] = dataOf(read('events/reading-group-1/index.html'));
    expect(meeting).not.toHaveProperty('location');
  });
});

describe('a site with events to come', () => {
  test('shows them on the home page, the next one first, with what is cancelled', () => {
    const home = readFull('index.html');
    const [talk, workshop] = ['cancelled-talk', 'workshop'].map((id) =>
      home.indexOf(`/events/example-${id}/`),
    );
    expect(talk).toBeGreaterThan(0);
    expect(workshop).toBeGreaterThan(talk ?? 0);
    expect(home).toContain('Cancelled.');
  });

  test('gives one calendar for all and one for each, in UTC over a change of the clocks', () => {
    const read = (file: string) =>
      new ICAL.Component(ICAL.parse(readFull(file)) as unknown[]).getAllSubcomponents('vevent');
    const all = read('events/calendar.ics');
    expect(all.length).toBeGreaterThan(2);
    const [workshop] = read('events/example-workshop.ics');
    expect(String(workshop?.getFirstPropertyValue('dtstart'))).toBe('2027-03-28T00:30:00Z');
    expect(String(workshop?.getFirstPropertyValue('dtend'))).toBe('2027-03-28T03:00:00Z');
    expect(read('events/example-cancelled-talk.ics')[0]?.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test('says where one takes part, and that an event is cancelled, to readers and to machines', () => {
    const page = readFull('events/example-workshop/index.html');
    expect(page).toContain('28 March 2027 at 01:30, Copenhagen time');
    expect(dataOf(page)[0]).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation', url: 'https://meet.example.org/green' }],
      performer: [{ name: 'Raghavendra Selvan' }],
    });
    expect(dataOf(readFull('events/example-cancelled-talk/index.html'))[0]).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    });
  });
});
