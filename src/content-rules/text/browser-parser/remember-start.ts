/** Notes where the tag or the code began in which a reader stopped: there the build stops. */
import type {
  Construct,
  ConstructRecord,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import type { Place } from '../reader.ts';

const starts = new WeakMap<Error, Place>();

/** Where the tag or the code began in which an error was thrown. */
export const startOf = (error: Error): Place | undefined => starts.get(error);

/** Tokens that are a tag or code in brackets as a whole. */
const WHOLE = /^mdx(Jsx)?(Flow|Text)(Tag|Expression)$/;

function guarded(construct: Construct): Construct {
  const { tokenize } = construct;
  function tokenizeGuarded(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let start = this.now();
    let inside = true;
    const enter: Effects['enter'] = (type, fields) => {
      if (WHOLE.test(type)) start = this.now();
      return effects.enter(type, fields);
    };
    const leave =
      (state: State): State =>
      (code) => {
        inside = false;
        return state(code);
      };
    const watch =
      (state: State): State =>
      (code) => {
        try {
          const next = state(code);
          return inside && next ? watch(next) : next;
        } catch (error) {
          if (inside && !starts.has(error as Error)) starts.set(error as Error, start);
          throw error;
        }
      };
    return watch(tokenize.call(this, { ...effects, enter }, leave(ok), leave(nok)));
  }
  return { ...construct, tokenize: tokenizeGuarded };
}

const guardAll = (record: ConstructRecord = {}): ConstructRecord =>
  Object.fromEntries(
    Object.entries(record).map(([code, constructs]) => [
      code,
      [constructs].flat().map((each) => guarded(each as Construct)),
    ]),
  );

/** The same extension, whose errors remember where they began. */
export const rememberStart = ({ flow, text }: Extension): Extension => ({
  flow: guardAll(flow),
  text: guardAll(text),
});
