/**
 * Gate three of three: what a built page may hold. It lists what is allowed,
 * not what is bad, and knows nothing of the rules for texts. It refuses; it
 * takes nothing away.
 */
import { type DefaultTreeAdapterTypes as Tree, html as namespaces, parse } from 'parse5';
import type { Finding } from '../../../content-rules/content-error.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Elements of running text. */
const text =
  words(`a abbr aside b blockquote br caption cite code col colgroup dd del details dfn div dl dt em
  figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd label li mark ol p picture pre q s samp section small source span
  strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr`);

/** Elements of the frame around it. */
const frame =
  words(`html head meta title link script body header nav main article footer search address h1 hgroup
  form fieldset legend input button select option output noscript template data dialog menu meter progress`);

const svg =
  words(`svg g path rect circle ellipse line polyline polygon text tspan title desc defs marker use symbol
  clipPath linearGradient stop pattern`);

const mathMl =
  words(`math mrow mi mo mn ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover
  mmultiscripts mprescripts mtable mtr mtd mpadded mphantom mstyle menclose merror`);

/** Attributes that every element may have, beside `aria-…` and `data-…`. */
const everywhere = words('class id lang dir title role hidden tabindex');

/** Attributes by element; those of SVG and MathML carry no address but `href`. */
const own: Record<string, Set<string>> = Object.fromEntries(
  Object.entries({
    a: 'href rel download hreflang type aria-current',
    img: 'src srcset sizes alt width height loading decoding fetchpriority',
    source: 'src srcset sizes type media width height',
    link: 'rel href type sizes media as crossorigin hreflang integrity',
    meta: 'charset name content property http-equiv media',
    script: 'src type defer async integrity crossorigin fetchpriority',
    form: 'action method',
    input:
      'type name value placeholder checked disabled required autocomplete inputmode min max step size list',
    button: 'type disabled value name popovertarget',
    select: 'name multiple disabled',
    option: 'value selected disabled',
    label: 'for',
    output: 'for name',
    time: 'datetime',
    data: 'value',
    ins: 'datetime cite',
    del: 'datetime cite',
    blockquote: 'cite',
    q: 'cite',
    ol: 'start type reversed',
    li: 'value',
    th: 'scope colspan rowspan abbr headers',
    td: 'colspan rowspan headers',
    col: 'span',
    colgroup: 'span',
    details: 'open name',
    meter: 'value min max low high optimum',
    progress: 'value max',
    body: '',
  }).map(([name, list]) => [name, words(list)]),
);

const drawing = /^(?!on|style$|src$)[a-z][\w-]*$/i;
/** Attributes whose value is an address. */
const addresses = words('href src action cite xlink:href');

/** True for an address that runs nothing: of this site, https:, http: or mailto:. */
function isHarmless(value: string, element: string): boolean {
  const url = new URL(value, 'https://built.invalid/');
  if (['a', 'blockquote', 'q', 'ins', 'del', 'link'].includes(element)) {
    return ['https:', 'http:', 'mailto:', 'tel:', 'webcal:'].includes(url.protocol);
  }
  return url.origin === 'https://built.invalid';
}

function checkElement(element: Tree.Element, inText: boolean): string[] {
  const { tagName, namespaceURI, attrs } = element;
  const foreign = namespaceURI !== (namespaces.NS.HTML as string);
  const known = foreign
    ? (namespaceURI === (namespaces.NS.SVG as string) ? svg : mathMl).has(tagName)
    : text.has(tagName) || (!inText && frame.has(tagName)) || isTaskBox(element);
  if (!known) return [`The element <${tagName}> may not stand ${inText ? 'in a text' : 'on a page'}.`];
  const said = attrs.flatMap(({ name, value, prefix }) => {
    const whole = prefix ? `${prefix}:${name}` : name;
    const allowed =
      everywhere.has(whole) ||
      /^(aria|data)-[\w-]+$/.test(whole) ||
      (foreign ? drawing.test(whole) || /^(xmlns|xml:\w+)/.test(whole) : own[tagName]?.has(whole));
    if (!allowed) return [`The element <${tagName}> may not have the attribute "${whole}".`];
    if (
      !addresses.has(whole) ||
      (URL.canParse(value, 'https://built.invalid/') && isHarmless(value, tagName))
    ) {
      return [];
    }
    return [`The address "${value.slice(0, 80)}" of <${tagName}> may not be used.`];
  });
  const inline = tagName === 'script' && !attrs.some(({ name }) => name === 'src');
  const isData = attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
  return inline && !isData ? [...said, 'A script may not be written into a page.'] : said;
}

/** The box of a task list: it cannot be pressed. */
const isTaskBox = ({ tagName, attrs }: Tree.Element) =>
  tagName === 'input' &&
  attrs.some(({ name, value }) => name === 'type' && value === 'checkbox') &&
  attrs.some(({ name }) => name === 'disabled');

const hasClass = ({ attrs }: Tree.Element, names: readonly string[]) =>
  attrs.some(({ name, value }) => name === 'class' && value.split(/\s+/).some((one) => names.includes(one)));

/** True where the text of an entry begins. */
const beginsText = (element: Tree.Element) => hasClass(element, ['prose']);

/** True where a part of the site stands in a text. Authors cannot write a class. */
const beginsPart = (element: Tree.Element) => hasClass(element, ['part', 'sheet']);

/** What a parsed page holds that is not on the list, each said once. */
export function checkDocument(document: Tree.Document): string[] {
  const messages = new Set<string>();
  const open: { node: Tree.Node; inText: boolean }[] = [{ node: document, inText: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    let { inText } = next;
    if ('attrs' in node) {
      inText &&= !beginsPart(node);
      for (const message of checkElement(node, inText)) messages.add(message);
      inText ||= beginsText(node);
    }
    if ('content' in node) open.push({ node: node.content, inText });
    if ('childNodes' in node) for (const child of node.childNodes) open.push({ node: child, inText });
  }
  return [...messages];
}

/** The same of a page as text. */
export const findForbidden = (file: string, page: string): Finding[] =>
  checkDocument(parse(page)).map((message) => ({ file, message }));
