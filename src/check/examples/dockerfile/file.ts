import {
  DockerfileParser,
  type Instruction as Parsed,
  type ModifiableInstruction,
} from 'dockerfile-ast';

/** One instruction, its continued lines and the comments between them already joined. */
export interface Instruction {
  /** In capitals, whatever the file has. */
  keyword: string;
  /** The keyword as it is written. */
  written: string;
  flags: { name: string; value: string }[];
  /** What follows the flags. */
  text: string;
  line: number;
  column: number;
}

export interface Stage {
  from: Instruction;
  /** What stands after FROM, variables and all. */
  base: string;
  /** `as` and the name, as they are written. */
  as?: string;
  writtenName?: string;
  /** BuildKit compares names in lower case. */
  name?: string;
  /** The earlier stage that this one begins with, when it does not begin with an image. */
  parent?: Stage;
  instructions: Instruction[];
}

export interface Dockerfile {
  escape: string;
  /** ARG before the first FROM. */
  globals: Instruction[];
  stages: Stage[];
}

export function readDockerfile(source: string): Dockerfile {
  const parsed = DockerfileParser.parse(source);
  const file: Dockerfile = { escape: parsed.getEscapeCharacter(), globals: [], stages: [] };
  for (const instruction of parsed.getInstructions().map(simplified)) {
    const stage = file.stages.at(-1);
    if (instruction.keyword === 'FROM') file.stages.push(begun(instruction, file.stages));
    else if (stage !== undefined) stage.instructions.push(instruction);
    else if (instruction.keyword === 'ARG') file.globals.push(instruction);
  }
  return file;
}

function simplified(parsed: Parsed): Instruction {
  const { line, character } = parsed.getInstructionRange().start;
  const flags = 'getFlags' in parsed ? (parsed as ModifiableInstruction).getFlags() : [];
  return {
    keyword: parsed.getKeyword(),
    written: parsed.getInstruction(),
    flags: flags.map((flag) => ({ name: flag.getName(), value: flag.getValue() ?? '' })),
    text: parsed.getArgumentsContent()?.trim() ?? '',
    line: line + 1,
    column: character + 1,
  };
}

function begun(from: Instruction, before: Stage[]): Stage {
  const [base = '', as, writtenName] = from.text.split(/\s+/);
  const parent = before.findLast(({ name }) => name !== undefined && name === base.toLowerCase());
  return {
    from,
    base,
    ...(as !== undefined && { as }),
    ...(writtenName !== undefined && { writtenName, name: writtenName.toLowerCase() }),
    ...(parent && { parent }),
    instructions: [],
  };
}

export const flagOf = ({ flags }: Instruction, name: string): string | undefined =>
  flags.find((flag) => flag.name === name)?.value;

/** The strings of the exec form; nothing for the shell form. */
export function execForm(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}
