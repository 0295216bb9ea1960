/** What editors need to offer fields while somebody writes: made from the schemas, and as new as they are. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { fileCollections } from '../schemas/index.ts';
import type { SchemaTools } from '../schemas/fields.ts';

const tools: SchemaTools = { image: () => z.string() as never, id: () => z.string() };
const { deliverables, footprints, site } = fileCollections;
const schemas = {
  site: { file: 'site', schema: site.schema(tools) },
  deliverables: { file: 'deliverable', schema: z.array(deliverables.schema()) },
  footprints: { file: 'footprint', schema: z.array(footprints.schema(tools)) },
};

/** The comment above each field of a schema: it is written for authors. */
function commentsOf(file: string): Map<string, string> {
  const text = readFileSync(`src/schemas/${file}.ts`, 'utf8');
  const found = text.matchAll(/\/\*\* ((?:(?!\*\/)[\s\S])*?) \*\/\s+(\w+):/g);
  return new Map(
    [...found].map(([, words = '', field = '']) => [field, words.replace(/\s*\n\s*\*?\s*/g, ' ')]),
  );
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  description?: string;
}

function describeFields(schema: JsonSchema, comments: ReadonlyMap<string, string>): void {
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const words = comments.get(field);
    if (words) property.description = words;
    describeFields(property, comments);
  }
  if (schema.items) describeFields(schema.items, comments);
}

describe('the schema for editors is that of the check', () => {
  test.each(Object.entries(schemas))('%s', async (name, { file, schema }) => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
    describeFields(json, commentsOf(file));
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
    './.vscode/schemas/deliverables.json': deliverables.file,
    './.vscode/schemas/footprints.json': footprints.file,
  });
});
