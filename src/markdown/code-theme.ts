/**
 * Our own theme: each role is one class (`tk-key`, `tk-flag`…), coloured in styles/parts.css.
 * Shiki works in colours, so a role travels as one: #000001 is the first role. Later rows win
 * over earlier ones of the same depth; scopes are TextMate's, as Shiki's grammars name them.
 */
const roles = {
  key: [
    'entity.name.tag.yaml',
    'support.type.property-name',
    'entity.name.tag',
    'keyword.key',
    'keyword.other.definition.ini',
  ],
  string: ['string', 'punctuation.definition.string', 'string.unquoted.plain.out.yaml'],
  number: ['constant.numeric', 'constant.language', 'constant.other.timestamp'],
  comment: ['comment', 'punctuation.definition.comment'],
  command: [
    'entity.name.command',
    'entity.name.function.call',
    'support.function.builtin',
    'keyword.other.special-method.dockerfile',
    'keyword.control',
  ],
  flag: ['constant.other.option', 'string.unquoted.argument constant.other.option'],
  variable: [
    'variable',
    'punctuation.definition.variable',
    'meta.parameter-expansion',
    'support.variable',
  ],
  operator: [
    'keyword.operator',
    'punctuation.separator.statement',
    'constant.character.escape',
    'punctuation.definition.logical-expression',
  ],
  name: [
    'entity.name.type',
    'entity.name.function',
    'entity.name.section',
    'entity.name.type.anchor',
    'variable.other.alias',
  ],
} as const;

const role = (index: number): string => `#${String(index + 1).padStart(6, '0')}`;

export type TokenRole = keyof typeof roles;

const names = Object.keys(roles) as TokenRole[];

/** Plain words of a shell line are text, not strings: only what is quoted is coloured as one. */
const plain = ['string.unquoted.argument', 'meta.argument'];

export const theme = {
  name: 'quai',
  type: 'light' as const,
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    { settings: { foreground: '#000000' } },
    ...names.map((name, index) => ({
      scope: [...roles[name]],
      settings: { foreground: role(index) },
    })),
    { scope: plain, settings: { foreground: '#000000' } },
    { scope: [...roles.flag], settings: { foreground: role(names.indexOf('flag')) } },
  ],
};

/** The class of a colour of the theme; plain text has none. */
export const tokenClass = (colour: string | undefined): string | undefined => {
  const name = names[Number(colour?.slice(1, 7)) - 1];
  return name && `tk-${name}`;
};
