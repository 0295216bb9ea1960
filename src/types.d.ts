/** citation-js ships no types; these are the few calls that we make. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(name: '@bibtex'): { constants: { commands: Record<string, string> } } };
    input: { chainLink(text: string): unknown };
  };
  export class Cite {
    constructor(data: unknown, options?: { generateGraph?: boolean });
    data: unknown[];
    format(kind: 'bibliography' | 'ris', options?: Record<string, unknown>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

/** CO2.js ships no types either. */
declare module '@tgwf/co2' {
  export class co2 {
    constructor(options: { model: 'swd'; version: 4 });
    /** Grams of CO₂e for bytes. */
    perByte(bytes: number): unknown;
  }
}

/** The address of a module that Vite bundles on its own. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
