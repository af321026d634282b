import type { Services } from '../services.ts';
import type { Typed } from '../terminal/typer.ts';
import { commandArgument } from './arguments.ts';

/** Types a command into the terminal and leaves the Enter key to the user. */
export async function run(services: Services, argument?: unknown): Promise<Typed | undefined> {
  const command = commandArgument(argument, services);
  return command === undefined ? undefined : services.terminal.type(command);
}
