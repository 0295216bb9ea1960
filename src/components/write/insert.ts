/** Asks for the attributes of a part. What is asked for follows from the rules for the parts. */
import { type AttributeRule, componentsFor, pictureName } from '../../content-rules/text/allowed.ts';
import type { KnownSite } from '../../lib/site/known-site.ts';
import { ask, type Ask } from './ask.ts';
import { choicesOf, offer } from './lists.ts';
import type { Post } from './post.ts';
import { writePart } from './write-part.ts';

/** What the attributes of the parts are called, where their names say too little. */
const labels: Record<string, string> = {
  alt: 'What it shows, for readers who cannot see it',
  by: 'Who said it',
  cite: 'Paper',
  href: 'Address, https://…',
  name: 'Program or data set',
  source: 'Address at which it stands',
  src: 'File',
  still: 'Still picture',
  who: 'Person',
};
const kinds: Partial<Record<AttributeRule['kind'], RegExp>> = {
  picture: pictureName,
  table: /\.csv$/,
  file: /\.(csv|pdf)$/,
};

function askFor(attribute: string, rule: AttributeRule, known: KnownSite, post: Post, value?: string): Ask {
  const { kind, of = [], required } = rule;
  const common = {
    name: attribute,
    label: labels[attribute] ?? attribute.charAt(0).toUpperCase() + attribute.slice(1),
  };
  const file = kinds[kind];
  if (file) {
    const choices = [...post.files.keys()].filter((name) => file.test(name));
    return {
      ...common,
      needed: required,
      value,
      choices: choices.map((name) => ({ value: `./${name}`, label: name })),
    };
  }
  if (kind === 'choice')
    return { ...common, needed: required, choices: of.map((one) => ({ value: one, label: one })) };
  const offered = kind === 'id' ? offer(`ask-${attribute}-list`, choicesOf(known, of[0] ?? '')) : undefined;
  return { ...common, needed: required, offered, type: kind === 'link' ? 'url' : 'text', value };
}

const parts = componentsFor('news');

/** Asks for the attributes of a part and gives it as it is written. `filled` are answers that are known. */
export async function askForPart(
  name: string,
  known: KnownSite,
  post: Post,
  filled: Record<string, string> = {},
) {
  const rule = parts[name];
  if (!rule) return undefined;
  const fields = Object.entries(rule.attributes).map(([attribute, each]) =>
    askFor(attribute, each, known, post, filled[attribute]),
  );
  const words: Ask[] = rule.holdsText ? [{ name: 'text', label: 'Words', long: true, needed: true }] : [];
  const answers = fields.length + words.length > 0 ? await ask(name, [...fields, ...words]) : {};
  return (
    answers && {
      text: writePart(name, rule, answers),
      isBlock: !/^(Person|Publication|Software)$/.test(name),
    }
  );
}
