/** Ids in answers: those of others have to be there, and the new one has to fit an address. */
import { findNearest } from '../../../lib/text/edit-distance.ts';
import { spellAsId } from '../../../lib/text/spell-as-id.ts';
import { idPattern } from '../../../schemas/fields.ts';
import { listIds, readFiles, readTexts } from '../../check/collections.ts';
import type { Answers, Question } from './questions.ts';

export const idQuestion: Question = {
  name: 'id',
  ask: 'Name of the file and address in Latin letters, if not made of the first answer',
};

/** The ids of a collection. */
const idsOf = (collection: string): string[] => listIds(readTexts(), readFiles([])).get(collection) ?? [];

/** @throws Error that names an id of nothing, before anything is written. */
export function checkIds(questions: readonly Question[], answers: Answers): void {
  for (const { name, of, orName } of questions) {
    if (!of || answers[name] === undefined) continue;
    const known = idsOf(of);
    for (const id of [answers[name]].flat().map(String)) {
      if (known.includes(id) || (orName && !idPattern.test(id))) continue;
      const meant = findNearest(id, known);
      const choice = meant ? `Did you mean "${meant}"?` : `These are known: ${known.join(', ')}.`;
      throw new Error(`--${name}: Nothing in ${of} is called "${id}". ${choice} Nothing was written.`);
    }
  }
}

/** Whether an id can stand for a name: most of its letters are Latin. */
const isSpelt = (name: string): boolean => {
  const letters = name.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return latin.length * 2 > letters.length || letters.length === 0;
};

/**
 * The id of what is made.
 *
 * @throws Error that asks for one where few letters of the name are Latin, or the given one does not fit.
 */
export function newId(answers: Answers, name: string): string {
  const given = answers['id'];
  const id = given === undefined ? spellAsId(name) : String(given);
  if (idPattern.test(id) && (given !== undefined || isSpelt(name))) return id;
  const example = spellAsId(id) || 'li-ming';
  const why =
    given === undefined ? `"${name}" has too few Latin letters for an id.` : `"${id}" is not an id.`;
  throw new Error(
    `${why} Add an id made of a to z, digits and hyphens: --id ${example}. Nothing was written.`,
  );
}
