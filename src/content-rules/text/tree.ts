/** The tree that Sätteri makes of a text, as the rules see it. */
import type { Refusal } from './links.ts';

export interface TreeNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  lang?: string | null;
  depth?: number;
  identifier?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
  position?: { start: { line: number; column: number }; end: { line: number; column: number } } | undefined;
}

/** What a rule says of a node. `near` is the word in the text that the caret should point at. */
export interface Problem extends Refusal {
  near?: string | undefined;
}

/** Something that a text names and that has to exist. */
export interface Mention {
  kind: 'link' | 'id' | 'picture' | 'table' | 'file';
  value: string;
  /** The collection of an id. */
  of?: string | undefined;
}

/** What the rules find at a node: something refused, or something to look up. */
export type Observation = { node: TreeNode } & (
  { problem: Problem; mention?: undefined } | { mention: Mention; problem?: undefined }
);
