import type { Path } from '../../source/yaml.ts';
import { fieldsOf, isFields, type ComposeFile } from './file.ts';

/**
 * What `docker stack deploy` knows of a file and of a service: format 3.13, where it stands still
 * (docker/cli, cli/compose/schema/data/config_schema_v3.13.json). It refuses all other fields.
 */
const TOP = 'version services networks volumes secrets configs'.split(' ');
const SERVICE =
  `deploy build cap_add cap_drop cgroupns_mode cgroup_parent command configs container_name
  credential_spec depends_on devices dns dns_search domainname entrypoint env_file environment expose
  external_links extra_hosts group_add healthcheck hostname image init ipc isolation labels links
  logging mac_address network_mode networks pid ports privileged read_only restart security_opt
  shm_size secrets sysctls stdin_open stop_grace_period stop_signal tmpfs tty ulimits oom_score_adj
  user userns_mode volumes working_dir`.split(/\s+/);

export interface StackFault {
  path: Path;
  message: string;
}

export function againstStack({ value }: ComposeFile): StackFault[] {
  const services = Object.entries(fieldsOf(value.services));
  return [
    ...refused(Object.keys(value), TOP).map((key) => faultOf([key], `\`${key}\``)),
    ...services.flatMap(([name, service]) =>
      refused(Object.keys(fieldsOf(service)), SERVICE).map((key) =>
        faultOf(['services', name, key], `\`${key}\` of a service`),
      ),
    ),
    ...services
      .filter(([, service]) => isFields(fieldsOf(service).depends_on))
      .map(([name]) => faultOf(['services', name, 'depends_on'], 'a condition in `depends_on`')),
  ];
}

const refused = (keys: string[], known: string[]): string[] =>
  keys.filter((key) => !known.includes(key) && !key.startsWith('x-'));

const faultOf = (path: Path, what: string): StackFault => ({
  path,
  message: `\`docker stack deploy\` refuses ${what}; leave it to a Compose file.`,
});
