/** Whether the published site tells an old state of a call. */
import { callStateAt, type CallTimes } from '../../lib/call/call-state.ts';
import { findFiles } from './files.ts';
import { collections } from '../../site.ts';
import { readFrontMatter } from '../../content-rules/front-matter/source.ts';

/** Schedules of a forge come late, and now and then not at all; so each change counts for three of them. */
const SPAN = 3 * 3_600_000;

/** True when a call has opened or closed within the last three hours. */
export const hasChangedRecently = (calls: readonly CallTimes[], now: Date): boolean =>
  calls.some((call) => callStateAt(call, now) !== callStateAt(call, new Date(now.getTime() - SPAN)));

/** The times of the calls of `content/calls`. Those that cannot be read are left to the content check. */
export const readCallTimes = (): CallTimes[] =>
  findFiles(collections.calls).files.flatMap(({ file, text }) => {
    const { data, findings } = readFrontMatter(file, text);
    return findings.length > 0 ? [] : [data as CallTimes];
  });
