/** Programs that tests need beside Node. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs a package on Debian as root; elsewhere does nothing. */
export function installOnDebian(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${name} for the tests.`);
  const apt = (...words: string[]) =>
    spawnSync('apt-get', ['-qq', '-y', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '--no-install-recommends', name);
}

/** Where a program of the system lies. @throws Error in one line that says what to install. */
export function getProgram(name: string): string {
  const find = () => [`/usr/sbin/${name}`, `/usr/bin/${name}`, `/usr/local/bin/${name}`].find(existsSync);
  if (!find()) installOnDebian(name);
  const found = find();
  if (!found) throw new Error(`The tests need ${name}: install it.`);
  return found;
}
