/** Content as tired or hostile people write it. `fixtures/wrong-content.txt` holds the exact answer to each. */
import { mkdirSync, symlinkSync } from 'node:fs';
import sharp from 'sharp';
import type { Writing } from './contents.ts';

const good: Record<string, string> = {
  title: '',
  date: '2024-04-03',
  summary: '',
  authors: '[Editors]',
};

/** A post that is in order but for the changed fields and the text. */
const post =
  (change: Record<string, string | undefined>, text = 'Text.') =>
  (name: string) => {
    const all = { ...good, title: `On ${name}`, summary: `In short, ${name}.`, ...change };
    const lines = Object.entries(all).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${value}`],
    );
    return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
  };
const text = (words: string) => post({}, words);

const posts: Record<string, (name: string) => Writing> = {
  'answer-neither': post({ draft: 'maybe' }),
  'call-misspelt': post({ calls: '[postdoc-sustainable-machine-lerning]' }),
  'person-misspelt': post({ people: '[raghavendra-selvn]' }),
  'result-misspelt': post({ results: '[wright2024bmr]' }),
  'anchors-of-yaml': post({ tags: '&a [one]', keywords: '*a' }),
  'angle-address': text('See <https://example.org> for more.'),
  'angle-mail': text('Write to <a@example.org>.'),
  'author-misspelt': post({ authors: '[christian-igl]' }),
  'authors-no-list': post({ authors: 'Christian Igel' }),
  'callout-no-kind': text('<Callout kind="warning">\n\nMind this.\n\n</Callout>'),
  'colon-in-title': post({ title: 'Energy: a story' }),
  'comment-of-html': text('Hello <!-- todo -->'),
  'component-open': text('<Callout kind="note">\n\nMind this.'),
  'date-in-words': post({ date: '1st October' }),
  'date-not-there': post({ date: '2022-02-30' }),
  'date-of-old': post({ date: '0202-04-03' }),
  'date-with-time': post({ date: '2024-04-03T10:00:00' }),
  'empty-field': post({ summary: '' }),
  'empty-file': () => '',
  'escape-by-folder': text('![a](../../site.yaml?raw)'),
  'export-line': text('export const x = 1'),
  'figure-no-alt': text('<Figure src="./a.png" caption="A" />'),
  'first-heading': text('# The title again'),
  'footnote-no-text': text('As somebody said.[^1]'),
  'front-matter-open': () => '---\ntitle: A\ndate: 2024-04-03\n\nText.\n',
  'image-missing': post({ image: '{ src: ./nope.png, alt: A }' }),
  'image-no-fields': post({ image: './nope.png' }),
  'import-line': text('import X from "left-pad"'),
  'tag-with-capitals': post({ tags: '[Reading Group]' }),
  'latin-letters': () =>
    Buffer.from('---\ntitle: En måling\ndate: 2024-04-03\nsummary: A.\nauthors: [Editors]\n---\n', 'latin1'),
  'layout-field': post({ layout: 'data:text/javascript,alert(1)' }),
  'less-than': text('We found p <0.05.'),
  'link-http': text('[here](http://example.org/)'),
  'link-script': text('[here](javascript:alert(1))'),
  'link-to-nothing': text('[the team](/teams/)'),
  'link-without-https': text('[here](www.example.org)'),
  'no-summary': post({ summary: undefined }),
  'until-before-date': post({ until: '2024-01-01' }),
  'person-by-name': post({ people: '[Christian Igel]' }),
  'picture-no-words': text('![](./a.png)'),
  'picture-of-others': text('![A](https://example.org/a.png)'),
  prices: text('From $5 to $6.'),
  'comment-in-title': post({ title: 'Issue # 5' }),
  'right-to-left': post({ title: '"A \u202Etxet"' }),
  'set-html': text('<Person who="christian-igel" set:html="<img src=x onerror=alert(1)>" />'),
  'character-first': post({ summary: '@home is a project' }),
  'summary-mistyped': post({ summary: undefined, sumary: 'A' }),
  'tag-of-html': text('One<br>two <img src="a.png">'),
  tags: post({}),
  template: post({ authors: '["Your Name"]' }, 'Write the text here.'),
  'title-of-a-page': post({ title: 'News' }),
  'title-of-a-paper': post({ title: 'When Can Memorization Improve Fairness?' }),
  'title-of-a-program': post({ title: 'Carbontracker' }),
  'title-twice': post({ title: 'Carbontracker 2.4.3' }),
  'two-titles': post({ title: 'A\ntitle: B' }),
  'Upper-case': post({}),
  'yaml-as-list': () => '---\n- a\n- b\n---\n',
};

/** What a call says beside its title and summary, so that nothing is missing in it. */
const wholeCall = {
  closes: '"2027-03-01T23:59:00+01:00"',
  zone: 'Europe/Copenhagen',
  published: '2027-01-11',
  apply: 'https://apply.example/',
  employer: 'diku',
  workplace: 'Copenhagen',
  supervisors: '[raghavendra-selvan]',
  contacts: '[raghavendra-selvan]',
  duration: '24 months',
  start: 'soon',
  profile: 'R2',
  positions: '1',
  hours: '37 hours',
  salary: 'as agreed',
  documents: '[CV]',
  required: '[A PhD]',
  desirable: '[Thrift]',
  process: '[We read.]',
};
const calls: Record<string, Record<string, string>> = {
  'apply-plain-address': { apply: 'jobs@apply.example' },
  'apply-script': { apply: 'javascript:alert(1)' },
  'apply-without-https': { apply: 'http://apply.example/' },
  'deadline-before-publication': { published: '2027-03-02' },
  'deadline-anywhere-on-earth': { closes: '"2026-12-01T23:59:00-12:00"', published: '2026-11-01' },
  'deadline-not-there': { closes: '"2027-02-30T23:59:00+01:00"' },
  'deadline-without-offset': { closes: '"2027-03-01T23:59:00"' },
  'deadline-without-quotes': { closes: '2027-03-01T23:59:00+01:00' },
  'deadline-without-time': { closes: '2027-03-01' },
  'offset-of-another-zone': { closes: '"2027-03-01T23:59:00+02:00"' },
  'supervisor-misspelt': { supervisors: '[raghavendra-selvn]' },
  'two-mistakes': { closes: '2027-03-01', salry: 'none' },
  'zone-of-its-opposite': { zone: 'Etc/GMT+2' },
};

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'white' } }).png();
/** Files that lie beside a post. */
const beside: Record<string, Writing> = {
  'avif.png': Buffer.from('\0\0\0\x1cftypavif', 'latin1'),
  'damaged.png': Buffer.from('\x89PNG\r\n\x1a\nx', 'latin1'),
  'huge.png': (path) => picture(10_000, 6_000).toFile(path),
  'link.csv': (path) => symlinkSync('/etc/hosts', path),
  'script.js': '',
  'svg.png': '<svg/>',
  'text.png': 'text',
};

const place = <T>(
  entries: Record<string, T>,
  file: (name: string) => string,
  write: (each: T, name: string) => Writing,
) => Object.fromEntries(Object.entries(entries).map(([name, each]) => [file(name), write(each, name)]));

/** Each file by its path. */
export const wrongContent: Record<string, Writing> = {
  ...place(
    posts,
    (name) => `content/news/${name}/index.mdx`,
    (write, name) => write(name),
  ),
  ...place(
    calls,
    (name) => `content/calls/${name}.mdx`,
    (change, name) => post({ date: undefined, authors: undefined, ...wholeCall, ...change })(name),
  ),
  'content/news/files-beside/index.mdx': post({})('files-beside'),
  ...place(
    beside,
    (name) => `content/news/files-beside/${name}`,
    (writing) => writing,
  ),
  'content/news/no-text-in-it': (path) => mkdirSync(path),
  'content/events/time-without-quotes.mdx':
    '---\ntitle: A meeting\nsummary: We meet.\nkind: meeting\nzone: UTC\nplace: Madrid\nstarts: 2027-03-01T09:00:00Z\n---\n',
  'content/people/unknown-organisation.mdx':
    '---\nname: New Person\nrole: PhD student\norganisations: [dku]\n---\n',
  'content/people/notes.txt': 'x',
};
