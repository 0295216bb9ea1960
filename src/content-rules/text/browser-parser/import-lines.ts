/** Lines that begin with import or export are code to the build, up to the next empty line. */
import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mdxjsEsm: 'mdxjsEsm';
    mdxjsEsmData: 'mdxjsEsmData';
  }
}

/** The two words, and what may follow each. */
const words = { import: /[ \t{]/, export: /[ \t{*]/ };

function nextLineIsBlank(effects: Effects, ok: State, nok: State): State {
  const blank: State = (code) => {
    if (code === -2 || code === -1 || code === 32) {
      effects.consume(code);
      return blank;
    }
    return code === null || isLineEnd(code) ? ok(code) : nok(code);
  };
  return (code) => {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return (next) => {
      if (next === null || isLineEnd(next)) return ok(next);
      effects.enter('whitespace');
      return blank(next);
    };
  };
}

const isLineEnd = (code: Code) => code !== null && code < -2;

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { interrupt, now } = this;
  let word = '';
  const inWord: State = (code) => {
    const letter = code !== null && code > 0 ? String.fromCharCode(code) : code === -2 ? '\t' : '';
    const follows = words[word as keyof typeof words] as RegExp | undefined;
    if (follows?.test(letter)) return inLine(code);
    if (!/[a-z]/.test(letter)) return nok(code);
    word += letter;
    effects.consume(code);
    return inWord;
  };
  const inLine: State = (code) => {
    if (code !== null && !isLineEnd(code)) {
      effects.consume(code);
      return inLine;
    }
    effects.exit('mdxjsEsmData');
    return atLineEnd(code);
  };
  const atEnd: State = (code) => {
    effects.exit('mdxjsEsm');
    return ok(code);
  };
  const nextLine: State = (code) => {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return (next) => {
      effects.enter('mdxjsEsmData');
      return inLine(next);
    };
  };
  const atLineEnd: State = (code) =>
    code === null
      ? atEnd(code)
      : effects.check({ tokenize: nextLineIsBlank, partial: true }, atEnd, nextLine)(code);
  return (code) => {
    if (interrupt || now().column > 1) return nok(code);
    effects.enter('mdxjsEsm');
    effects.enter('mdxjsEsmData');
    return inWord(code);
  };
}

const construct = { tokenize, concrete: true };

export const importLines: Extension = { flow: { 101: construct, 105: construct } };
