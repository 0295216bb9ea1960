/** Posts as tired or hostile people write them. `wrong-posts.test.ts` holds the exact answer to each. */

const good: Record<string, string> = {
  title: '',
  date: '2024-04-03',
  summary: '',
  authors: '[Editors]',
};

/** A post that is in order but for the changed fields and the text. */
const post =
  (change: Record<string, string | undefined>, text = 'Text.') =>
  (folder: string) => {
    const all = { ...good, title: `On ${folder}`, summary: `In short, ${folder}.`, ...change };
    const lines = Object.entries(all).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${value}`],
    );
    return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
  };
const text = (words: string) => post({}, words);

/** Each post by its folder. */
export const wrongPosts: Record<string, (folder: string) => string | Buffer> = {
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
  'title-twice': post({ title: 'Carbontracker 2.4.3' }),
  'two-titles': post({ title: 'A\ntitle: B' }),
  'Upper-case': post({}),
  'yaml-as-list': () => '---\n- a\n- b\n---\n',
};
