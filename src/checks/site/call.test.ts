/** The call of 2022 on the built site: complete, closed, and honest about what differs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const page = (file: string) =>
  readFileSync(join(inject('site'), file), 'utf8')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
const call = page('calls/postdoc-sustainable-machine-learning/index.html');

test('it is closed, to the minute and in two zones', () => {
  expect(call).toContain('Closed on 15 September 2022 at 23:59, Copenhagen time (21:59 UTC)');
});

test('its state stands before its summary, there is nothing to tick, and the list says that nothing is open', () => {
  const html = readFileSync(
    join(inject('site'), 'calls/postdoc-sustainable-machine-learning/index.html'),
    'utf8',
  );
  expect(html.indexOf('data-call-state')).toBeGreaterThan(0);
  expect(html.indexOf('class="lead')).toBeGreaterThan(html.indexOf('data-call-state'));
  expect(html).not.toContain('type="checkbox"');
  expect(page('calls/index.html')).toContain('No position is open at present.');
});

test.each([
  'Curriculum vitae',
  'Diplomas (Master and PhD degree or equivalent)',
  'Complete publication list',
  'Separate reprints of three particularly relevant papers',
  '24 months',
  '1 January 2023, or as soon as possible thereafter',
  'raghav@di.ku.dk',
  'igel@di.ku.dk',
  'Career profile Not stated',
  'and not a grant of the European Research Council',
])('it says "%s"', (words) => expect(call).toContain(words));

test('the posting is quoted whole', () => {
  const words = (text: string) =>
    text
      .replace(/\[[^\]]*(?:\.dk|\.ku\.dk|protected)[^\]]*\]/g, ' ')
      .replace(/[“”"’'•–-]/g, ' ')
      .replace(/\s+/g, ' ');
  const posting = readFileSync(join(import.meta.dirname, 'posting-2022.txt'), 'utf8');
  const paragraphs = posting
    .split(/\n\s*\n|\n\s*•/)
    .map((paragraph) => words(paragraph).trim())
    .filter(Boolean);
  const quoted = words(call.replace(/\[ (\S+) \]/g, '[$1]'));
  expect(paragraphs.length).toBeGreaterThan(20);
  for (const paragraph of paragraphs) {
    for (const piece of paragraph.split(/ ?\(? ?https:\S+ ?\)?|\( ?\)/)) {
      expect(quoted).toContain(piece.trim());
    }
  }
});

test('rankings and APPLY NOW stay in the quotation', () => {
  const before = call.slice(0, call.indexOf('The posting, word for word'));
  expect(before).not.toMatch(/APPLY NOW|ARWU|ranked|livable|protected/);
});

test('nothing claims that it is open, and there is nowhere to apply', () => {
  const html = readFileSync(
    join(inject('site'), 'calls/postdoc-sustainable-machine-learning/index.html'),
    'utf8',
  );
  expect(html).not.toMatch(/data-apply|Apply by/);
});
