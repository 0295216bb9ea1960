/** Asks for the attributes of a part. What is asked for follows from the rules for the parts. */
import { type AttributeRule, componentsFor } from '../../content-rules/text/allowed.ts';
import type { KnownSite } from '../../lib/site/known-site.ts';
import { capitalise } from '../../lib/text/capitalise.ts';
import { ask, type Ask } from './ask.ts';
import { choicesOf, idFor, offer } from './lists.ts';
import { partLabels } from './part-labels.ts';
import { drawPicture } from './preview/pictures.ts';
import type { Post } from './post.ts';
import { writePart } from './write-part.ts';

/** What the attributes of the parts are called, where their names say too little. */
const labels: Record<string, string> = {
  alt: 'What it shows, for readers who cannot see it',
  by: 'Who said it',
  caption: 'Caption, shown below it',
  cite: 'Paper',
  href: 'Address, https://…',
  label: 'What the link says',
  name: 'Program or data set',
  source: 'Address of the source',
  who: 'Person',
};

const isFile = ({ kind }: AttributeRule) => kind === 'picture' || kind === 'table' || kind === 'file';

function askFor(name: string, rule: AttributeRule, known: KnownSite): Ask {
  const { kind, of = [], required: needed, mayBeEmpty } = rule;
  return {
    name,
    label: labels[name] ?? capitalise(name),
    needed,
    unless: mayBeEmpty ? 'Only decoration: nothing is lost without it' : undefined,
    choices: kind === 'choice' ? of : undefined,
    offered: kind === 'id' ? offer(`ask-${name}-list`, choicesOf(known, of[0] ?? '')) : undefined,
    type: kind === 'link' ? 'url' : 'text',
  };
}

const parts = componentsFor('news');

/**
 * Asks for the attributes of a part and gives it as it is written.
 *
 * @param file the file beside the post that it shows, if it shows one.
 */
export async function askForPart(name: string, known: KnownSite, post: Post, file = '') {
  const rule = parts[name];
  if (!rule) return undefined;
  const attributes = Object.entries(rule.attributes);
  const fields = attributes.flatMap(([attribute, each]) =>
    isFile(each) ? [] : [askFor(attribute, each, known)],
  );
  const words: Ask[] = rule.holdsText ? [{ name: 'text', label: 'Words', long: true, needed: true }] : [];
  const isPicture = attributes.some(([, { kind }]) => kind === 'picture');
  const shown = isPicture ? drawPicture(post.files.get(file), file, '') : '';
  const answers = await ask(partLabels[name] ?? name, [...fields, ...words], shown);
  if (!answers) return undefined;
  const given = attributes.map(([attribute, each]) => {
    const answer = answers[attribute] ?? '';
    if (isFile(each)) return [attribute, `./${file}`];
    // Whoever writes a name means its entry.
    return [attribute, each.kind === 'id' ? idFor(answer, choicesOf(known, each.of?.[0] ?? '')) : answer];
  });
  const { text = '' } = answers;
  return {
    text: writePart(name, rule, { ...(Object.fromEntries(given) as Record<string, string>), text }),
    isBlock: !/^(Person|Publication|Software)$/.test(name),
  };
}
