/** The deadline in a sentence, for the forms of a call that are files: text, calendar, feed. */
import { type CallTimes, callStateAt, formatDeadline } from './call-state.ts';

/** "Apply by 1 March 2027 at 23:59 …", or "Closed on …" when the call was closed at the instant of the build. */
export function deadlineWords(call: CallTimes, built: Date): string {
  return `${callStateAt(call, built) === 'closed' ? 'Closed on' : 'Apply by'} ${formatDeadline(call)}`;
}
