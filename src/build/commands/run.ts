import { checkSettings } from '../release/settings.ts';

/** Runs a command, once its settings are known to be right, and ends it with one clear message when it fails. */
export async function run(command: () => Promise<void> | void): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    checkSettings();
    await command();
  } catch (error) {
    console.error(
      error instanceof Error && error.name !== 'Error' && error.name !== 'ContentError'
        ? error
        : (error as Error).message,
    );
    // Astro may still be at work on other pages; what it writes is wanted no more.
    process.exit(1);
  }
}
