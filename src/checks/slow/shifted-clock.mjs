/** Loaded before a build: the machine's clock goes 400 days ahead, so that a build that reads it betrays itself. */
const Machine = Date;
const SHIFT = 400 * 86_400_000;

globalThis.Date = class extends Machine {
  constructor(...words) {
    super(...(words.length > 0 ? words : [Machine.now() + SHIFT]));
  }
  static now() {
    return Machine.now() + SHIFT;
  }
};
