import { expect, test } from 'vitest';
import { spellingsIn, spellingsOf } from './spellings.ts';

test.each([
  ['Ørsted', ['oersted', 'orsted']],
  ['bæredygtig', ['baeredygtig']],
  ['ansøgningsfrist', ['ansoegningsfrist', 'ansogningsfrist']],
  ['Århus', ['aarhus', 'arhus']],
  ['Schrödinger', ['schroedinger', 'schrodinger']],
  ['Łukasz', ['lukasz']],
  ['René', ['rene']],
  ['energy', []],
])('%s is also typed as %j', (word, spellings) => expect(spellingsOf(word)).toEqual(spellings));

test('of a text, the words that have such letters', () =>
  expect(spellingsIn('H.C. Ørsteds Institut, ørsteds, 李明')).toEqual(['oersteds', 'orsteds']));
