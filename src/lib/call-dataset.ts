import { type CallTimes, callStateAt } from './call-state.ts';

/**
 * The attributes by which the browser script knows a call: its instants, and
 * the instant of the build. A call that was closed at the build needs none.
 */
export function callDataset(call: CallTimes, built: Date): Record<`data-${string}`, string | undefined> {
  if (callStateAt(call, built) === 'closed') return {};
  return {
    'data-closes': call.closes,
    'data-opens': call.opens,
    'data-zone': call.zone,
    'data-built': built.toISOString(),
  };
}
