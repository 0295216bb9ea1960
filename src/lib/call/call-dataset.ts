import { type CallTimes, callStateAt, callWords } from './call-state.ts';

/**
 * The attributes by which the browser script knows a call: its instants, the
 * words that do not change, and the instant of the build. A call that was
 * closed at the build needs none.
 */
export function callDataset(call: CallTimes, built: Date): Record<`data-${string}`, string | undefined> {
  if (callStateAt(call, built) === 'closed') return {};
  const words = Object.entries(callWords(call)).map(([name, text]) => [`data-${name}`, text || undefined]);
  return {
    ...Object.fromEntries(words),
    'data-closes': call.closes,
    'data-opens': call.opens,
    'data-zone': call.zone,
    'data-built': built.toISOString(),
  };
}
