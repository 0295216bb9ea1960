/** The terms of schema.org, read from the types of schema-dts: each type with the properties that it may have. */
import { readFileSync } from 'node:fs';

interface Shape {
  parents: string[];
  properties: string[];
}

const text = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');

const shapes = new Map<string, Shape>(
  [
    ...text.matchAll(
      /interface (\w+) extends ([\w, <>]+) \{([\s\S]*?)\n\}|interface (\w+) \{([\s\S]*?)\n\}/g,
    ),
  ].map(([, name, parents = '', body, root = '', rootBody]) => [
    name ?? root,
    {
      parents: parents.split(', ').filter(Boolean),
      properties: [...(body ?? rootBody ?? '').matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, term = '']) => term),
    },
  ]),
);

function propertiesOf(name: string): string[] {
  const shape = shapes.get(name);
  return shape ? [...shape.properties, ...shape.parents.flatMap(propertiesOf)] : [];
}

/** The properties that a type of schema.org may have; none when there is no such type. */
export const termsOf = (type: string): ReadonlySet<string> => new Set(propertiesOf(`${type}Leaf`));
