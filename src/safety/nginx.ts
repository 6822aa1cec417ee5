import type { Rule } from './table.ts';
import { packable, types } from './types.ts';

/** Where nginx finds and leaves things; all else is the same everywhere. */
export interface Places {
  /** "/" or "/path/": the site stands in a folder of that name below the root. */
  base: string;
  root: string;
  port: number;
  /** The one place that is written to: process id and temporary files. */
  state: string;
  accessLog: string;
}

export const imagePlaces: Places = {
  base: '/',
  root: '/usr/share/nginx/html',
  port: 8080,
  state: '/tmp',
  accessLog: '/dev/stdout',
};

/**
 * A whole nginx.conf that serves the built site without root, on a read-only disk. Headers stand
 * once, at the server: an `add_header` in a location would drop those of the server, so what
 * differs between addresses is a map, and an empty value sends no header.
 */
export const nginxConfiguration = (table: readonly Rule[], places: Places): string =>
  `# Made of src/safety/ by \`npm run deploy:write\`; a test fails when it differs.
worker_processes 2; # "auto" counts the CPUs of the node, not those of the container
worker_rlimit_nofile 16384;
error_log stderr warn;
pid ${places.state}/nginx.pid;

events {
    worker_connections 4096;
}

http {
${temporary(places.state)}
    server_tokens off;
    sendfile on;
    tcp_nopush on;
    keepalive_timeout 30s;
    client_max_body_size 1k;
    client_header_timeout 10s;
    access_log ${places.accessLog};

    default_type application/octet-stream;
    types {
${Object.entries(types)
  .map(([ending, type]) => typeLine(type, [ending.slice(1)], 8))
  .join('\n')}
    }

    # Files are packed when the image is built. "br;q=0" refuses Brotli.
    map $http_accept_encoding $packed {
        default "";
        "~*(?:^|,)\\s*br\\s*(?:;\\s*q=(?:1|0\\.0*[1-9])[0-9.]*\\s*)?(?:,|$)" ".br";
    }
    gzip_static on; # sends the .gz beside a file to who takes no Brotli
    map $uri $content_encoding {
        default "";
        "~\\.br$" br;
    }
    map $uri $vary {
        default "";
        "~(?:/|\\.(?:${packable.map((ending) => ending.slice(1)).join('|')})(?:\\.br)?)$" Accept-Encoding;
    }
${varying(table)
  .map((name) => map(name, table))
  .join('\n')}

    server {
        listen ${places.port} backlog=4096;
        server_name _;
        root ${places.root};
        absolute_redirect off; # whoever stands in front knows host and port
        error_page 404 ${places.base}404.html;

${constant(table)
  .map(([name, value]) => header(name, `"${value}"`))
  .join('\n')}
${varying(table)
  .map((name) => header(name, variableOf(name)))
  .join('\n')}
${header('Content-Encoding', '$content_encoding')}
${header('Vary', '$vary')}

        location = /healthz {
            access_log off;
            default_type text/plain;
            return 200 "ok\\n";
        }
${places.base === '/' ? '' : sentOn(places.base)}        # What only hosts read, packed files by their own names, hidden files.
        location ~ /_headers$|\\.(?:br|gz)$|/\\. {
            return 404;
        }
        location ~ /$ {
            types {
${typeLine(types['.html']!, ['html', 'br'], 16)}
            }
            try_files \${uri}index.html$packed \${uri}index.html =404;
        }
${packedTypes().map(packedLocation).join('\n')}
        location / {
            try_files $uri $uri/ =404;
        }
    }
}
`;

const typeLine = (type: string, endings: string[], indent: number): string =>
  `${' '.repeat(indent)}"${type}" ${endings.join(' ')};`;

const temporary = (state: string): string =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `    ${name}_temp_path ${state}/${name};`)
    .join('\n');

/** Types with all their endings: a packed file keeps the type of what is in it. */
function packedTypes(): [type: string, endings: string[]][] {
  const endings = new Map<string, string[]>();
  for (const ending of packable)
    endings.set(types[ending]!, [...(endings.get(types[ending]!) ?? []), ending.slice(1)]);
  return [...endings];
}

const packedLocation = ([type, endings]: [
  string,
  string[],
]): string => `        location ~ \\.(?:${endings.join('|')})$ {
            types {
${typeLine(type, [...endings, 'br'], 16)}
            }
            try_files $uri$packed $uri =404;
        }`;

const sentOn = (base: string): string => `        location = / {
            return 302 ${base};
        }
`;

const header = (name: string, value: string): string =>
  `        add_header ${name} ${value} always;`;

const isConstant = ({ paths }: Rule): boolean => paths.includes('/*');

const constant = (table: readonly Rule[]): [string, string][] =>
  table.filter(isConstant).flatMap(({ headers }) => Object.entries(headers));

const varying = (table: readonly Rule[]): string[] => [
  ...new Set(
    table.filter((rule) => !isConstant(rule)).flatMap(({ headers }) => Object.keys(headers)),
  ),
];

const variableOf = (name: string): string => `$${name.toLowerCase().replaceAll('-', '_')}`;

/** A header's value by address; nginx sees the file that it sends, "/fr/index.html.br" for "/fr/". */
function map(name: string, table: readonly Rule[]): string {
  const addresses = new Map<string, string[]>();
  for (const { paths, headers } of table)
    if (name in headers && !paths.includes('/*'))
      addresses.set(headers[name]!, [...(addresses.get(headers[name]!) ?? []), ...paths]);
  const lines = [...addresses].map(
    ([value, paths]) => `        "~^(?:${paths.map(expression).join('|')})" "${value}";`,
  );
  return [`    map $uri ${variableOf(name)} {`, '        default "";', ...lines, '    }'].join(
    '\n',
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function expression(path: string): string {
  if (path.endsWith('*')) return escaped(path.slice(0, -1));
  const file = path.endsWith('/') ? `${escaped(path)}(?:index\\.html)?` : escaped(path);
  return `${file}(?:\\.br)?$`;
}
