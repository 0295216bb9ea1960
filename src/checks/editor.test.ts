/** What editors need to offer fields while somebody writes: made from the schemas, and as new as they are. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { collections } from '../site.ts';
import { plainTools } from '../schemas/fields.ts';

const { deliverables, footprints, framework, peprNote, site, statement, topics } = collections;
const schemas = {
  site: site.schema(plainTools),
  statement: statement.schema(),
  framework: framework.schema(),
  peprNote: peprNote.schema(plainTools),
  deliverables: z.array(deliverables.schema()),
  footprints: z.array(footprints.schema(plainTools)),
  topics: z.array(topics.schema()),
};

describe('the schema for editors is that of the check', () => {
  test.each(Object.entries(schemas))('%s', async (name, schema) => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    // Written again by: npx vitest run --config src/checks/vitest.config.ts src/checks/editor.test.ts -u
    await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(
      `../../.vscode/schemas/${name}.json`,
    );
  });
});

test('the settings name a schema for every file of YAML, and let Astro write those of front matter', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
    'astro.content-intellisense': boolean;
  };
  expect(settings['astro.content-intellisense']).toBe(true);
  expect(readFileSync('astro.config.mjs', 'utf8')).toContain('contentIntellisense: true');
  expect(settings['yaml.schemas']).toEqual({
    './.vscode/schemas/site.json': site.file,
    './.vscode/schemas/statement.json': statement.file,
    './.vscode/schemas/deliverables.json': deliverables.file,
    './.vscode/schemas/footprints.json': footprints.file,
    './.vscode/schemas/topics.json': topics.file,
    './.vscode/schemas/framework.json': framework.file,
    './.vscode/schemas/peprNote.json': peprNote.file,
  });
});
