import { expect, test } from 'vitest';
import { ContentError, formatFinding, throwContentError } from './content-error.ts';

test('a finding is a place, a sentence, the line with a caret, and what to write instead', () => {
  const finding = {
    file: 'content/news/a/index.mdx',
    line: 3,
    column: 3,
    source: '\tx sumary: A',
    message: 'There is no field called "sumary" here.',
    fix: 'Write summary, or remove the line.',
  };
  expect(formatFinding(finding)).toBe(
    [
      'content/news/a/index.mdx:3:3',
      '  There is no field called "sumary" here.',
      '  3 | \tx sumary: A',
      '      \t ^',
      '  Write summary, or remove the line.',
    ].join('\n'),
  );
});

test('all findings leave together, with their number', () => {
  const findings = [
    { file: 'a', message: 'One.' },
    { file: 'b', message: 'Two.' },
  ];
  expect(() => throwContentError(...findings)).toThrow(ContentError);
  expect(() => throwContentError(...findings)).toThrow(/One\.[\s\S]*Two\.[\s\S]*2 findings\./);
});
