/** Sets TeX as MathML, without a style and without anything that leads elsewhere. */
import temml from 'temml';

/** How formulas are set, in the build and in a browser. @param display true for one on a line of its own. */
export const mathsOptions = (display: boolean) =>
  ({ displayMode: display, throwOnError: true, trust: false, maxExpand: 200 }) as const;

/**
 * The MathML of a formula.
 *
 * @param display true for a formula on a line of its own.
 * @throws Error when the TeX cannot be set.
 */
export function toMathMl(tex: string, display: boolean): string {
  const mathMl = temml.renderToString(tex, mathsOptions(display));
  // One constant header policy serves every page: no inline style.
  return mathMl.replace(/ style="[^"]*"/g, '');
}
