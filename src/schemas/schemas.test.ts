import { describe, expect, test } from 'vitest';
import { callSchema } from './call.ts';
import { day, partialDay, plainTools as tools } from './fields.ts';
import { collections } from '../site.ts';
import { postSchema } from './post.ts';

const post = { title: 'A post', date: '2024-04-03', summary: 'In short.', authors: ['Editors'] };
const call = {
  title: 'Postdoc',
  summary: 'A post.',
  closes: '2022-09-15T23:59:00+02:00',
  zone: 'Europe/Copenhagen',
  employer: 'diku',
};

describe('a day', () => {
  test.each(['2024-04-03', '2024-02-29', new Date('2024-04-03T00:00:00Z')])('%s is one', (value) =>
    expect(day.safeParse(value).success).toBe(true),
  );
  test.each(['2022-02-30', '2023-02-29', '1st October', '2024-4-3', 20240403, '', null])(
    '%s is none',
    (value) => expect(day.safeParse(value).success).toBe(false),
  );
  test.each(['2024', '2024-04', '2024-04-03'])('%s is one that is known in part', (value) =>
    expect(partialDay.safeParse(value).success).toBe(true),
  );
});

test('a post needs four fields and fills in the others', () => {
  expect(postSchema(tools).parse(post)).toMatchObject({ tags: [], people: [], draft: false, lang: 'en' });
});

test.each([
  ['an unknown field', { layout: 'x' }],
  ['a title on two lines', { title: 'a\nb' }],
  ['an empty summary', { summary: ' ' }],
  ['no author', { authors: [] }],
  ['a tag with a capital', { tags: ['News'] }],
  ['draft as a word', { draft: 'yes' }],
])('a post with %s is refused', (_, change) => {
  expect(postSchema(tools).safeParse({ ...post, ...change }).success).toBe(false);
});

test.each([
  ['a deadline without an offset', { closes: '2022-09-15T23:59:00' }],
  ['a deadline without a time', { closes: '2022-09-15' }],
  ['a deadline that does not exist', { closes: '2022-09-31T23:59:00+02:00' }],
  ['an invented zone', { zone: 'Copenhagen' }],
  ['an apply address that is a script', { apply: 'javascript:alert(1)' }],
  ['an apply address without https', { apply: 'http://a.example' }],
  ['a profile that does not exist', { profile: 'R5' }],
])('a call with %s is refused', (_, change) => {
  expect(callSchema(tools).safeParse(call).success).toBe(true);
  expect(callSchema(tools).safeParse({ ...call, ...change }).success).toBe(false);
});

test('every schema of written content refuses an unknown field', () => {
  for (const { schema, form } of Object.values(collections)) {
    if (form === 'bibliography') continue; // BibTeX has fields of its own.
    const issues = schema(tools).safeParse({ inventedField: 1 }).error?.issues ?? [];
    expect(issues.map(({ code }) => code)).toContain('unrecognized_keys');
  }
});
