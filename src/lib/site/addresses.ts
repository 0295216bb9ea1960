/**
 * The one module that makes addresses. Every path begins with the base path
 * (`SITE_BASE`) and ends with a slash, unless it names a file.
 */

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');

/** Puts the base path in front of a path of this site: `/team/` becomes `/sustainml/team/`. */
export function onSite(path: string): string {
  return base + path.replace(/^\/+/, '');
}

/** The full address of a path made by this module, for feeds, calendars and machine-readable data. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

export const addresses = {
  home: onSite('/'),
  project: onSite('/project/'),
  timeLineData: onSite('/project/time-line.csv'),
  press: onSite('/press/'),
  calls: onSite('/calls/'),
  call: (id: string) => onSite(`/calls/${id}/`),
  callChecklist: (id: string) => onSite(`/calls/${id}/checklist/`),
  callText: (id: string) => onSite(`/calls/${id}.txt`),
  callCalendar: (id: string) => onSite(`/calls/${id}.ics`),
  callsCalendar: onSite('/calls/calendar.ics'),
  callsFeed: onSite('/calls/feed.xml'),
  events: onSite('/events/'),
  event: (id: string) => onSite(`/events/${id}/`),
  eventCalendar: (id: string) => onSite(`/events/${id}.ics`),
  eventsCalendar: onSite('/events/calendar.ics'),
  team: onSite('/team/'),
  coAuthorsData: onSite('/team/co-authors.csv'),
  person: (id: string) => onSite(`/team/${id}/`),
  organisations: onSite('/organisations/'),
  organisation: (id: string) => onSite(`/organisations/${id}/`),
  results: onSite('/results/'),
  publications: onSite('/results/publications/'),
  publication: (key: string) => onSite(`/results/publications/${key}/`),
  record: (key: string, format: string) => onSite(`/results/publications/${key}.${format}`),
  allRecords: (format: string) => onSite(`/results/publications.${format}`),
  allSoftware: onSite('/results/software/'),
  software: (id: string) => onSite(`/results/software/${id}/`),
  deliverables: onSite('/results/deliverables/'),
  topics: onSite('/results/topics/'),
  topic: (id: string) => onSite(`/results/topics/${id}/`),
  topicFeed: (id: string) => onSite(`/results/topics/${id}/feed.xml`),
  cite: onSite('/results/cite/'),
  energy: onSite('/results/footprint/'),
  energyData: (id: string) => onSite(`/results/footprint/${id}.csv`),
  news: onSite('/news/'),
  post: (id: string) => onSite(`/news/${id}/`),
  tags: onSite('/news/tags/'),
  tag: (tag: string) => onSite(`/news/tags/${tag}/`),
  archive: onSite('/news/archive/'),
  archiveYear: (year: string) => onSite(`/news/archive/${year}/`),
  newsFeed: onSite('/news/feed.xml'),
  newsAtom: onSite('/news/atom.xml'),
  newsJson: onSite('/news/feed.json'),
  search: onSite('/search/'),
  searchWords: onSite('/search/words.json'),
  searchIndex: onSite('/pagefind/'),
  about: onSite('/about/'),
  write: onSite('/write/'),
  writeKnown: onSite('/write/known.json'),
  writing: onSite('/about/writing/'),
  writingFields: onSite('/about/writing/fields/'),
  writingParts: onSite('/about/writing/parts/'),
  methods: onSite('/about/methods/'),
  ledger: onSite('/about/footprint/'),
  ledgerData: (form: 'csv' | 'json') => onSite(`/about/footprint/pages.${form}`),
  accessibility: onSite('/accessibility/'),
  licences: onSite('/licences.txt'),
  privacy: onSite('/privacy/'),
  danish: onSite('/da/'),
  accessibilityDanish: onSite('/da/tilgaengelighed/'),
  manifest: onSite('/manifest.webmanifest'),
  sitemap: onSite('/sitemap-index.xml'),
  asset: (file: string) => onSite(`/${file}`),
} as const;
