/** Runs a command and watches its time, its processor time and the memory of all its processes. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const SAMPLE_MS = 100;
const PAGE = 4096;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** The fields behind the name of a process; the name may hold spaces. */
const statOf = (id: string) => readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];

/** Parent and resident bytes of each process (Linux alone has `/proc`; elsewhere there are none). */
function readProcesses(): Map<number, { parent: number; bytes: number }> {
  const found = new Map<number, { parent: number; bytes: number }>();
  try {
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        const resident = readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1];
        found.set(Number(id), { parent: Number(statOf(id)[1]), bytes: Number(resident) * PAGE });
      } catch {
        // It ended while we looked.
      }
    }
  } catch {
    return found;
  }
  return found;
}

/** Resident bytes of a process and of all that it started. */
export function memoryOf(root: number): number {
  const processes = readProcesses();
  const isOurs = (id: number): boolean => id === root || (id > 1 && isOurs(processes.get(id)?.parent ?? 0));
  return [...processes].reduce((sum, [id, { bytes }]) => sum + (isOurs(id) ? bytes : 0), 0);
}

/** Processor seconds of all processes that this one has started and that have ended, with theirs. */
function processorOfChildren(): number {
  try {
    const [user, system] = statOf('self').slice(13, 15).map(Number);
    return ((user ?? 0) + (system ?? 0)) / TICKS;
  } catch {
    return NaN;
  }
}

export interface Run {
  output: string;
  status: number | null;
  seconds: number;
  /** Seconds of processor cores, of all processes together; NaN where the system does not tell. */
  processor: number;
  /** The most bytes that all processes together held in memory; what they share counts for each. */
  peak: number;
}

/** Runs Node with these words in a folder. Nothing else may be started meanwhile. */
export function runNode(
  folder: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const start = performance.mark('start').startTime;
  const before = processorOfChildren();
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  const child = spawn(process.execPath, words, { cwd: folder, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), SAMPLE_MS);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearInterval(timer);
      const seconds = (performance.mark('end').startTime - start) / 1000;
      resolve({ output, status, peak, seconds, processor: processorOfChildren() - before });
    });
  });
}
