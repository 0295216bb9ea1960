/**
 * What the text of an entry may hold: the one table that the content check and
 * the build both read. Everything that is not named here is refused.
 */

/** A rule for an attribute of a component. */
export interface AttributeRule {
  /**
   * `text` is printed; `choice` is one of `of`; `id` names an entry of the collection `of`;
   * `link` is an address; `picture`, `table` and `file` are files beside the text.
   */
  kind: 'text' | 'choice' | 'id' | 'link' | 'picture' | 'table' | 'file';
  of?: readonly string[];
  required?: boolean;
  /** True where `attribute=""` says something: a picture that only decorates. */
  mayBeEmpty?: boolean;
}

export interface ComponentRule {
  attributes: Readonly<Record<string, AttributeRule>>;
  /** True for a component that holds text between an opening and a closing tag. */
  holdsText?: boolean;
  /** How it is written, for messages. */
  example: string;
}

const required = (kind: AttributeRule['kind'], ...of: string[]): AttributeRule => ({
  kind,
  of,
  required: true,
});

/** For every text. */
const common: Record<string, ComponentRule> = {
  Callout: {
    attributes: { kind: required('choice', 'note', 'source') },
    holdsText: true,
    example: '<Callout kind="note">\n\nA note.\n\n</Callout>',
  },
  Quote: {
    attributes: { by: required('text'), source: { kind: 'link' } },
    holdsText: true,
    example: '<Quote by="A. Name" source="https://…">\n\nThe words.\n\n</Quote>',
  },
  Person: { attributes: { who: required('id', 'people') }, example: '<Person who="jane-doe" />' },
  Publication: {
    attributes: { cite: required('id', 'publications') },
    example: '<Publication cite="doe2027pruning" />',
  },
  Software: {
    attributes: { name: required('id', 'software') },
    example: '<Software name="energymeter" />',
  },
};

/** For posts, which have a folder of their own for files. */
const beside: Record<string, ComponentRule> = {
  Figure: {
    attributes: {
      src: required('picture'),
      alt: { kind: 'text', required: true, mayBeEmpty: true },
      caption: { kind: 'text' },
    },
    example: '<Figure src="./picture.png" alt="What it shows" caption="What it means" />',
  },
  Download: {
    attributes: { src: required('file'), label: required('text') },
    example: '<Download src="./data.csv" label="The data" />',
  },
  Video: {
    attributes: { href: required('link'), still: required('picture'), alt: required('text') },
    example: '<Video href="https://…" still="./still.png" alt="What the video shows" />',
  },
  Chart: {
    attributes: { src: required('table'), caption: required('text') },
    example: '<Chart src="./figures.csv" caption="What the figures are" />',
  },
};

/** Parts of the site that take no attributes, such as `<LatestNews />`. */
const bare = [
  ...['AllSoftware', 'EnergyAndScore', 'FrameworkDiagram', 'Funding', 'LatestNews', 'Leads'],
  ...['PaperFiles', 'PaperRegister', 'Partners', 'ProjectState'],
];

/** For the fixed pages, which may place parts of the site. */
const parts: Record<string, ComponentRule> = {
  ...Object.fromEntries(bare.map((name) => [name, { attributes: {}, example: `<${name} />` }])),
  ComingEvents: {
    attributes: { heading: required('text'), label: required('text') },
    example: '<ComingEvents heading="Events" label="All events" />',
  },
  Count: {
    attributes: { of: required('choice', 'acknowledged', 'related', 'deliverables', 'partners') },
    example: '<Count of="deliverables" />',
  },
  CurrentCalls: {
    attributes: { heading: required('text'), label: required('text') },
    example: '<CurrentCalls heading="Calls" label="All calls" />',
  },
  Danish: { attributes: {}, holdsText: true, example: '<Danish>Ord på dansk</Danish>' },
  Findings: {
    attributes: {
      first: required('id', 'publications'),
      second: required('id', 'publications'),
      third: required('id', 'publications'),
    },
    example: '<Findings first="doe2027pruning" second="doe2026sparsity" third="roe2025memory" />',
  },
  Papers: {
    attributes: { tie: required('choice', 'acknowledged', 'related') },
    example: '<Papers tie="acknowledged" />',
  },
  Section: {
    attributes: {
      heading: required('text'),
      id: { kind: 'text' },
      to: { kind: 'link' },
      label: { kind: 'text' },
    },
    holdsText: true,
    example: '<Section heading="News" to="/news/" label="All news">\n\n<LatestNews />\n\n</Section>',
  },
  TimeLine: {
    attributes: { of: required('choice', 'project', 'everything') },
    example: '<TimeLine of="project" />',
  },
};

/** The components that a text of a collection may use. */
export function componentsFor(collection: string): Readonly<Record<string, ComponentRule>> {
  if (collection === 'news') return { ...common, ...beside };
  return collection === 'pages' ? { ...common, ...parts } : common;
}

/** The nodes of Markdown that a text may hold, beside listed components, maths and comments. */
export const allowedNodes: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'text', 'heading', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'break'],
  ...['thematicBreak', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'link', 'image'],
  ...['definition', 'linkReference', 'imageReference', 'footnoteDefinition', 'footnoteReference'],
  ...['math', 'inlineMath'],
]);

/** Languages of code that are coloured. The word stands after the three back-ticks. */
export const codeLanguages: readonly string[] = [
  ...['bash', 'c', 'cpp', 'css', 'diff', 'html', 'java', 'javascript', 'js', 'json', 'latex', 'markdown'],
  ...['plaintext', 'python', 'r', 'rust', 'sh', 'sql', 'toml', 'ts', 'typescript', 'yaml'],
];

const MB = 1024 * 1024;

export const limits = {
  /** Bytes of a text, a picture, a table and a document. */
  bytes: { mdx: MB / 4, png: 8 * MB, jpeg: 8 * MB, jpg: 8 * MB, webp: 8 * MB, csv: MB / 4, pdf: 20 * MB },
  /** Pixels of a picture, and of its longer side, which no format of ours may pass. */
  pixels: 40_000_000,
  side: 16_000,
  /** Characters of a block of code that is coloured, and of a line in it: to colour more takes minutes. */
  code: 20_000,
  codeLine: 1_000,
  /** How deep lists, quotes and components may lie in each other. */
  depth: 40,
  /** Characters of an attribute. */
  attribute: 500,
} as const;

/** The files that may lie beside the text of a post. */
export const fileBeside = /^[a-z0-9]+([-_.][a-z0-9]+)*\.(png|jpe?g|webp|csv|pdf)$/;
export const pictureName = /\.(png|jpe?g|webp)$/;

/** The words that mark a Markdown picture as decoration: `![](./a.png "decorative")`. */
export const DECORATIVE = 'decorative';
