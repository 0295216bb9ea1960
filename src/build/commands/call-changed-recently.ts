/** `npm run call-changed-recently`: says "yes" when a call has opened or closed in the last hours, else "no". For schedules. */
import { buildInstant } from '../../lib/time/clock.ts';
import { hasChangedRecently, readCallTimes } from '../check/recent-call-changes.ts';
import { run } from './run.ts';

await run(() => console.log(hasChangedRecently(readCallTimes(), buildInstant()) ? 'yes' : 'no'));
