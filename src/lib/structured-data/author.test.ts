import { expect, test } from 'vitest';
import { authorData } from './author.ts';

test.each([
  [
    { given: 'John', family: 'Neumann', 'non-dropping-particle': 'von' },
    { '@type': 'Person', name: 'John von Neumann', givenName: 'John', familyName: 'von Neumann' },
  ],
  [{ family: 'Suharto' }, { '@type': 'Person', name: 'Suharto', familyName: 'Suharto' }],
  [{ literal: 'World Bank' }, { '@type': 'Organization', name: 'World Bank' }],
])('%j', (author, data) => expect(authorData(author)).toEqual(data));
