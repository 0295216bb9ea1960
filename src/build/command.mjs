/**
 * Runs a command of `commands/`: `node src/build/command.mjs build`. It is no TypeScript and imports no package, so that
 * it can say what is wrong where an installation was interrupted and the project's own Node is not there.
 */
import { existsSync } from 'node:fs';

const [, , name = ''] = process.argv;
// The command sees the words that follow its name.
process.argv.splice(1, 2, `src/build/commands/${name}.ts`);
try {
  await import(`./commands/${name}.ts`);
} catch (error) {
  // npm writes this list when all packages are there.
  const isHalf = !existsSync('node_modules/.package-lock.json');
  const isMissing = error.code === 'ERR_MODULE_NOT_FOUND' && /package '|node_modules/.test(error.message);
  if (!isHalf && !isMissing && error.code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
  console.error('The packages are not all there, as after an installation that was interrupted. Run: npm ci');
  process.exit(1);
}
