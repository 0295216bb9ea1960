/** Looks up what texts mention: entries by id, addresses of this site, files beside the text. */
import { pictureName } from './allowed.ts';
import { readBars } from '../../lib/text/csv.ts';
import { findNearest } from '../../lib/text/edit-distance.ts';
import type { Mention } from './tree.ts';
import type { LookUp } from './check-text.ts';
import { checkFragment, type PartsOf } from './fragments.ts';

/** The ids of each collection. */
export type Ids = ReadonlyMap<string, readonly string[]>;

/** The files beside a text, as whoever keeps them sees them: on a disk, or in a browser. */
export interface FilesBeside {
  /** Their names, without a folder. */
  names: readonly string[];
  /** The text of one of them. */
  read: (name: string) => string;
}

const endings = { picture: pictureName, table: /\.csv$/, file: /\.(csv|pdf)$/ };

function checkTable(text: string): ReturnType<LookUp> {
  try {
    readBars(text);
    return undefined;
  } catch (error) {
    const fix = 'Write a head such as "Model,kWh", then a line for each bar, such as "Small,1.5".';
    return { message: (error as Error).message, fix };
  }
}

/** Answers for one text whether what it mentions is there. */
export function lookUpIn(
  beside: FilesBeside,
  ids: Ids,
  known: ReadonlySet<string>,
  partsOf: PartsOf,
): LookUp {
  return ({ kind, value, of }: Mention) => {
    if (kind === 'id') {
      const entries = ids.get(of ?? '') ?? [];
      if (entries.includes(value)) return undefined;
      const meant = findNearest(value, entries);
      const fix = meant ? `Did you mean "${meant}"?` : `These are known: ${entries.join(', ')}.`;
      return { message: `Nothing in ${of} is called "${value}".`, fix };
    }
    if (kind === 'link') {
      const path = value.split(/[?#]/)[0] ?? '';
      const parts = value.includes('#') && partsOf(path);
      if (parts) return checkFragment(value, parts);
      // Tags, and files below a page, are made by the build, which looks for dead links itself.
      if (!value.startsWith('/') || known.has(path) || /^\/news\/tags\/|\.\w+$/.test(path)) return undefined;
      const meant = findNearest(path, [...known]);
      const fix = meant ? `Did you mean ${meant}?` : 'Open the page and copy its address.';
      return { message: `No page of this site has the address ${path}.`, fix };
    }
    const name = value.replace(/^\.\//, '');
    if (beside.names.includes(name)) return kind === 'table' ? checkTable(beside.read(name)) : undefined;
    const meant = findNearest(
      name,
      beside.names.filter((each) => endings[kind].test(each)),
    );
    return {
      message: `There is no file ${value} beside the text.`,
      fix: meant ? `Did you mean ./${meant}?` : 'Put the file into the folder of the text.',
    };
  };
}
