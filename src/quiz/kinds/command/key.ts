/** What the browser needs of a question whose answer is a command: commands, no words. */
export interface CommandKey {
  id: string;
  version: number;
  kind: string;
  command: string;
  accept: readonly string[];
  /** Foreseen wrong commands; the page holds their whys in the same order. */
  misses: readonly string[];
}

interface Asked extends Omit<CommandKey, 'misses'> {
  misses: readonly { command: string }[];
}

export const commandKey = ({ id, version, kind, command, accept, misses }: Asked): CommandKey => ({
  id,
  version,
  kind,
  command,
  accept,
  misses: misses.map((miss) => miss.command),
});
