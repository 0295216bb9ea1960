import { expect, test } from 'vitest';
import { fromPaper } from './paper.ts';

const html = '<p>One</p>';

test('each line of a text from paper is a paragraph, and lists are lists', () => {
  const words = 'One\r\n\r\nTwo \r\n·\tApple\r\no\tPear\r\n1.\tFirst\r\n2)\tSecond\r\nThree\r\n';
  expect(fromPaper(words, html)).toBe('One\n\nTwo\n\n- Apple\n- Pear\n1. First\n2. Second\n\nThree');
});

test('words that only look like lists stay what they are', () => {
  expect(fromPaper('o no\n- so\n3.5 kWh', html)).toBe('o no\n\n- so\n\n3.5 kWh');
});

test.each(['', '<pre>code</pre>', '<meta><span>words</span>'])(
  'lines from elsewhere are left alone: %s',
  (from) => expect(fromPaper('One\nTwo', from)).toBeUndefined(),
);

test('nothing is nothing', () => expect(fromPaper(' \n', html)).toBeUndefined());
