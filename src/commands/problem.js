/** Something that stops a command and that one sentence can say; shown without a stack. */
export class Problem extends Error {}

/**
 * Runs a command to its end; a Problem is shown as its sentence alone, and ends with exit code 1.
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    process.exit(1);
  }
}
