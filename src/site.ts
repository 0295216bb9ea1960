/**
 * The map of the site: its fixed pages, and the collections of `content/`. Header, foot, breadcrumbs, site
 * index, sitemap, links to sources, the content check and the content layer all read it, so that a page or a
 * collection is named here once. Words that readers see of a page may be changed in `content/pages/`.
 */
import type { z } from 'astro/zod';
import { addresses } from './lib/site/addresses.ts';
import { callSchema } from './schemas/call.ts';
import { diagramSchema } from './schemas/diagram.ts';
import { deliverableSchema } from './schemas/deliverable.ts';
import { eventSchema } from './schemas/event.ts';
import type { SchemaTools } from './schemas/fields.ts';
import { footprintSchema } from './schemas/footprint.ts';
import { organisationSchema } from './schemas/organisation.ts';
import { pageSchema } from './schemas/page.ts';
import { peprNoteSchema, peprSchema } from './schemas/pepr.ts';
import { personSchema } from './schemas/person.ts';
import { postSchema } from './schemas/post.ts';
import { publicationSchema } from './schemas/publication.ts';
import { siteSchema } from './schemas/site.ts';
import { softwareSchema } from './schemas/software.ts';
import { statementSchema } from './schemas/statement.ts';
import { topicSchema } from './schemas/topic.ts';

/**
 * The foot of each page, the site index, the page for a wrong address, the page about the site, and the margin
 * of the team, the results and the news.
 */
export type List = 'foot' | 'index' | 'lost' | 'about' | 'team' | 'results' | 'news';

export interface FixedPage {
  href: string;
  /** How links and lists name it. */
  label: string;
  /** The language of the label, where it is not English. */
  lang?: 'da';
  /** The lists in which it stands, beside the header, whose pages `content/site.yaml` names. */
  offered?: readonly List[];
  /** Its feeds and files, which stand in its margin. */
  files?: readonly (readonly [label: string, href: string])[];
  /** False keeps it out of search engines and of the sitemap. */
  indexed?: false;
}

/** The pages with an address of their own, by the name of their file in `content/pages/`, in the order of lists. */
export const pages = {
  home: { href: addresses.home, label: 'Home' },
  project: { href: addresses.project, label: 'Project' },
  calls: {
    href: addresses.calls,
    label: 'Calls',
    files: [
      ['Deadlines as a calendar', addresses.callsCalendar],
      ['Feed', addresses.callsFeed],
    ],
  },
  team: { href: addresses.team, label: 'Team' },
  results: { href: addresses.results, label: 'Results' },
  news: {
    href: addresses.news,
    label: 'News',
    files: [
      ['Feed: RSS', addresses.newsFeed],
      ['Feed: Atom', addresses.newsAtom],
      ['Feed: JSON', addresses.newsJson],
    ],
  },
  events: {
    href: addresses.events,
    label: 'Events',
    offered: ['foot', 'index'],
    files: [['Events as a calendar', addresses.eventsCalendar]],
  },
  press: { href: addresses.press, label: 'In the press', offered: ['index'] },
  organisations: {
    href: addresses.organisations,
    label: 'Organisations',
    offered: ['foot', 'index', 'team'],
  },
  publications: {
    href: addresses.publications,
    label: 'Publications',
    offered: ['index'],
  },
  topics: {
    href: addresses.topics,
    label: 'Topics',
    offered: ['index', 'results'],
  },
  software: { href: addresses.allSoftware, label: 'Software and data', offered: ['results'] },
  cite: { href: addresses.cite, label: 'How to cite the project', offered: ['index'] },
  energy: {
    href: addresses.energy,
    label: 'Energy and carbon',
    offered: ['index', 'results'],
  },
  deliverables: {
    href: addresses.deliverables,
    label: 'Deliverables',
    offered: ['index', 'results'],
  },
  archive: { href: addresses.archive, label: 'By year', offered: ['news'] },
  tags: { href: addresses.tags, label: 'Tags', offered: ['news'] },
  search: {
    href: addresses.search,
    label: 'Search and site index',
    offered: ['foot', 'lost'],
    indexed: false,
  },
  feed: { href: addresses.newsFeed, label: 'News feed', offered: ['foot'] },
  write: {
    href: addresses.write,
    label: 'Write a post',
    offered: ['foot', 'index', 'about', 'news'],
    indexed: false,
  },
  about: { href: addresses.about, label: 'About this site', offered: ['foot', 'index'] },
  methods: { href: addresses.methods, label: 'How we check facts', offered: ['index', 'about'] },
  footprint: {
    href: addresses.ledger,
    label: 'What this site costs',
    offered: ['index', 'about'],
    files: [
      ['All pages as CSV', addresses.ledgerData('csv')],
      ['All pages as JSON', addresses.ledgerData('json')],
    ],
  },
  accessibility: {
    href: addresses.accessibility,
    label: 'Accessibility',
    offered: ['foot', 'index', 'about'],
  },
  danish: { href: addresses.danish, label: 'På dansk', lang: 'da' },
  tilgaengelighed: {
    href: addresses.accessibilityDanish,
    label: 'Tilgængelighedserklæring',
    lang: 'da',
    offered: ['foot'],
  },
  privacy: { href: addresses.privacy, label: 'Privacy', offered: ['foot', 'index', 'about'] },
  writing: { href: addresses.writing, label: 'Writing for this site', offered: ['about'], indexed: false },
  writingFields: { href: addresses.writingFields, label: 'Fields of each kind of text', indexed: false },
  writingParts: { href: addresses.writingParts, label: 'Parts of the pages', indexed: false },
} as const satisfies Record<string, FixedPage>;

export type PageName = keyof typeof pages;

interface Described {
  /** What one entry is, in words. */
  one: string;
  schema: (tools: SchemaTools) => z.ZodType;
}

/** A collection whose entries have pages of their own. */
interface Listed {
  /** By which the search groups and filters its pages. */
  kind: string;
  /** What the entries are, as a heading. */
  many: string;
  /** The page that lists them; so it may be where they have no pages of their own. */
  list: FixedPage;
  /** The page of one entry. */
  entry: (id: string) => string;
}

/** Texts with front matter: a file an entry, or a folder an entry with its pictures. */
interface TextFiles {
  form: 'texts';
  base: string;
  pattern: '*.mdx' | '*/index.mdx';
}

/** All entries in one file: one record, a list of them, a bibliography, or a table. */
interface OneFile {
  form: 'record' | 'list' | 'bibliography' | 'table';
  file: string;
  /** The field that names an entry. */
  key?: string;
  /** True where the site can do without the file. */
  optional?: true;
}

/** Where the files of a collection lie, and how they are read. */
export type Place = TextFiles | OneFile;

export type Collection = Place & Described & Partial<Listed>;

/** What `content/` holds, in the order in which the search and the site index show it. */
export const collections = {
  calls: {
    form: 'texts',
    base: 'content/calls',
    pattern: '*.mdx',
    schema: callSchema,
    one: 'Call',
    kind: 'call',
    many: pages.calls.label,
    list: pages.calls,
    entry: addresses.call,
  },
  people: {
    form: 'texts',
    base: 'content/people',
    pattern: '*.mdx',
    schema: personSchema,
    one: 'Person',
    kind: 'person',
    many: 'People',
    list: pages.team,
    entry: addresses.person,
  },
  organisations: {
    form: 'texts',
    base: 'content/organisations',
    pattern: '*.mdx',
    schema: organisationSchema,
    one: 'Organisation',
    kind: 'organisation',
    many: pages.organisations.label,
    list: pages.organisations,
    entry: addresses.organisation,
  },
  publications: {
    form: 'bibliography',
    file: 'content/results/publications.bib',
    key: 'id',
    optional: true,
    schema: publicationSchema,
    one: 'Publication',
    kind: 'publication',
    many: pages.publications.label,
    list: pages.publications,
    entry: addresses.publication,
  },
  software: {
    form: 'texts',
    base: 'content/results/software',
    pattern: '*.mdx',
    schema: softwareSchema,
    one: 'Program or data set',
    kind: 'software',
    many: pages.software.label,
    list: pages.software,
    entry: addresses.software,
  },
  news: {
    form: 'texts',
    base: 'content/news',
    pattern: '*/index.mdx',
    schema: postSchema,
    one: 'Post',
    kind: 'news',
    many: pages.news.label,
    list: pages.news,
    entry: addresses.post,
  },
  events: {
    form: 'texts',
    base: 'content/events',
    pattern: '*.mdx',
    schema: eventSchema,
    one: 'Event',
    kind: 'event',
    many: pages.events.label,
    list: pages.events,
    entry: addresses.event,
  },
  topics: {
    form: 'list',
    file: 'content/results/topics.yaml',
    key: 'id',
    optional: true,
    schema: topicSchema,
    one: 'Topic',
    list: pages.topics,
  },
  deliverables: {
    form: 'list',
    file: 'content/results/deliverables.yaml',
    key: 'number',
    optional: true,
    schema: deliverableSchema,
    one: 'Deliverable',
    list: pages.deliverables,
  },
  footprints: {
    form: 'list',
    file: 'content/results/footprints.yaml',
    key: 'id',
    optional: true,
    schema: footprintSchema,
    one: 'Figure on energy',
    list: pages.energy,
  },
  pepr: {
    form: 'table',
    file: 'content/results/pepr.csv',
    key: 'model',
    optional: true,
    schema: peprSchema,
    one: 'Network of the table',
  },
  peprNote: {
    form: 'record',
    file: 'content/results/pepr.yaml',
    optional: true,
    schema: peprNoteSchema,
    one: 'Note on the networks',
  },
  pages: {
    form: 'texts',
    base: 'content/pages',
    pattern: '*.mdx',
    schema: pageSchema,
    one: 'Page',
    many: 'Pages',
  },
  framework: {
    form: 'record',
    file: 'content/pages/framework.yaml',
    optional: true,
    schema: diagramSchema,
    one: 'Diagram of the framework',
  },
  statement: {
    form: 'record',
    file: 'content/pages/accessibility.yaml',
    optional: true,
    schema: statementSchema,
    one: 'Accessibility statement',
  },
  site: { form: 'record', file: 'content/site.yaml', schema: siteSchema, one: 'Site' },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** The file in which an entry stands: `content/news/<id>/index.mdx`. */
export function fileOf(name: CollectionName, id: string): string {
  const place: Place = collections[name];
  return place.form === 'texts' ? `${place.base}/${place.pattern.replace('*', id)}` : place.file;
}

/** False for a fixed page that search engines are asked to leave out. */
export const isIndexed = (href: string): boolean =>
  !Object.values<FixedPage>(pages).some((page) => page.href === href && page.indexed === false);

/** The collections whose entries have pages of their own. */
export type ListedName = {
  [Name in CollectionName]: (typeof collections)[Name] extends { entry: unknown } ? Name : never;
}[CollectionName];

/** What readers find in the search: an entry of a collection, or a fixed page. */
export type Kind = (typeof collections)[ListedName]['kind'] | 'page';

/** Names under which entries of several collections are referred to. */
export const unions = { results: ['publications', 'software'] } as const satisfies Record<
  string,
  readonly CollectionName[]
>;
