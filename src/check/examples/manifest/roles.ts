import { listAt, type Fault, type Manifest } from './document.ts';

/** A rule of a role that names everything: it also grants what the next version will bring. */
export function wideRoles({ kind, value }: Manifest): Fault[] {
  if (!/^(?:Cluster)?Role$/.test(kind)) return [];
  return listAt(value, 'rules').flatMap((rule, index) =>
    ['apiGroups', 'resources', 'verbs']
      .filter((list) => Array.isArray(rule[list]) && (rule[list] as unknown[]).includes('*'))
      .map((list) => ({
        rule: 'manifest-wide-role',
        path: ['rules', index, list],
        message: `\`*\` in \`${list}\` grants all of them, those to come too: name what is needed.`,
      })),
  );
}
