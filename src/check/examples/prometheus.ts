import { parser } from '@prometheus-io/lezer-promql';
import type { CodeFile } from '../course.ts';
import { readYaml, type Path, type YamlFile } from '../source/yaml.ts';
import type { Checker, Finding } from './checker.ts';
import { parsedAsYaml } from './data.ts';
import { placesOf, strangers, type FieldLists } from './fields.ts';

/** What `promtool check config` and `promtool check rules` refuse, as far as a file alone tells. */
export const prometheus: Checker = {
  name: 'Prometheus',
  reads: ({ name, text }) => /\.ya?ml$/.test(name) && (isConfiguration(text) || isRules(text)),
  check: (files) => files.flatMap((file) => [...parsedAsYaml(file), ...judged(file)]),
};

const isConfiguration = (text: string): boolean => /^scrape_configs:/m.test(text);
const isRules = (text: string): boolean => /^groups:/m.test(text) && /^\s+(?:- )?expr:/m.test(text);

/** prometheus.io/docs/prometheus/latest/configuration/configuration/ */
const SCRAPE =
  'job_name scrape_interval scrape_timeout scrape_protocols fallback_scrape_protocol ' +
  'scrape_native_histograms always_scrape_classic_histograms convert_classic_histograms_to_nhcb ' +
  'metrics_path honor_labels honor_timestamps track_timestamps_staleness scheme params ' +
  'enable_compression basic_auth authorization oauth2 follow_redirects enable_http2 tls_config ' +
  'proxy_url no_proxy proxy_from_environment proxy_connect_header http_headers relabel_configs ' +
  'metric_relabel_configs body_size_limit sample_limit label_limit label_name_length_limit ' +
  'label_value_length_limit target_limit keep_dropped_targets metric_name_validation_scheme ' +
  'metric_name_escaping_scheme native_histogram_bucket_limit native_histogram_min_bucket_factor ' +
  'static_configs azure_sd_configs consul_sd_configs digitalocean_sd_configs docker_sd_configs ' +
  'dockerswarm_sd_configs dns_sd_configs ec2_sd_configs eureka_sd_configs file_sd_configs ' +
  'gce_sd_configs hetzner_sd_configs http_sd_configs ionos_sd_configs kubernetes_sd_configs ' +
  'kuma_sd_configs lightsail_sd_configs linode_sd_configs marathon_sd_configs nerve_sd_configs ' +
  'nomad_sd_configs openstack_sd_configs ovhcloud_sd_configs puppetdb_sd_configs ' +
  'scaleway_sd_configs serverset_sd_configs triton_sd_configs uyuni_sd_configs vultr_sd_configs';

const RELABEL = 'source_labels separator target_label regex modulus replacement action';

const CONFIGURATION: FieldLists = {
  '': 'global runtime rule_files scrape_config_files scrape_configs alerting remote_write otlp remote_read storage tracing',
  global:
    'scrape_interval scrape_timeout scrape_protocols evaluation_interval rule_query_offset ' +
    'external_labels query_log_file scrape_failure_log_file body_size_limit sample_limit ' +
    'label_limit label_name_length_limit label_value_length_limit target_limit ' +
    'keep_dropped_targets metric_name_validation_scheme metric_name_escaping_scheme ' +
    'scrape_native_histograms always_scrape_classic_histograms convert_classic_histograms_to_nhcb',
  'scrape_configs.*': SCRAPE,
  'scrape_configs.*.static_configs.*': 'targets labels',
  'scrape_configs.*.dns_sd_configs.*': 'names type port refresh_interval',
  'scrape_configs.*.relabel_configs.*': RELABEL,
  'scrape_configs.*.metric_relabel_configs.*': RELABEL,
  alerting: 'alert_relabel_configs alertmanagers',
};

/** prometheus.io/docs/prometheus/latest/configuration/recording_rules/ */
const RULES: FieldLists = {
  '': 'groups',
  'groups.*': 'name interval limit query_offset labels rules',
  'groups.*.rules.*': 'record alert expr for keep_firing_for labels annotations',
};

/** Where a file has durations. */
const DURATIONS = [
  'global.scrape_interval',
  'global.scrape_timeout',
  'global.evaluation_interval',
  'scrape_configs.*.scrape_interval',
  'scrape_configs.*.scrape_timeout',
  'scrape_configs.*.dns_sd_configs.*.refresh_interval',
  'groups.*.interval',
  'groups.*.rules.*.for',
  'groups.*.rules.*.keep_firing_for',
];

const duration =
  /^(?:0|(?=\d)(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m(?!s))?(?:\d+s)?(?:\d+ms)?)$/;

type Fault = Pick<Finding, 'rule' | 'message'> & { path: Path };

function judged(file: CodeFile): Finding[] {
  const yaml = readYaml(file.file, file.text);
  if (yaml.faults.length > 0) return [];
  const rules = isRules(file.text);
  const unknown = strangers(yaml.raw, rules ? RULES : CONFIGURATION).map(({ path, message }) => ({
    ...yaml.atKey(path),
    rule: 'prometheus-unknown',
    message,
  }));
  const values = [...durations(yaml), ...(rules ? ruleFaults(yaml) : targets(yaml))];
  return [
    ...unknown.map(({ line, column, rule, message }) => ({ file, line, column, rule, message })),
    ...values.map(({ path, rule, message }) => {
      const { line, column } = yaml.at(path);
      return { file, line, column, rule, message };
    }),
  ];
}

const at = (yaml: YamlFile, pattern: string) => placesOf(yaml.raw, pattern.split('.'));

const durations = (yaml: YamlFile): Fault[] =>
  DURATIONS.flatMap((pattern) => at(yaml, pattern))
    .filter(({ found }) => !duration.test(String(found)))
    .map(({ path, found }) => ({
      path,
      rule: 'prometheus-value',
      message: `\`${String(found)}\` is no duration: write \`15s\`, \`5m\` or \`1h30m\`.`,
    }));

/** A target is a host and a port: the scheme and the path have fields of their own. */
const targets = (yaml: YamlFile): Fault[] =>
  at(yaml, 'scrape_configs.*.static_configs.*.targets.*')
    .filter(({ found }) => typeof found !== 'string' || /:\/\/|\//.test(found))
    .map(({ path, found }) => ({
      path,
      rule: 'prometheus-value',
      message: `\`${String(found)}\` is no target: write host and port; \`scheme\` and \`metrics_path\` say the rest.`,
    }));

const ruleFaults = (yaml: YamlFile): Fault[] =>
  at(yaml, 'groups.*.rules.*').flatMap(({ path, found }) => {
    const { expr, record, alert } = found as Record<string, unknown>;
    return [
      ...(typeof expr === 'string' && !isPromql(expr)
        ? [expression([...path, 'expr'], `\`${expr.trim()}\` is no PromQL.`)]
        : []),
      ...(expr === undefined ? [expression(path, 'The rule has no `expr`.')] : []),
      ...((record === undefined) === (alert === undefined)
        ? [{ path, rule: 'prometheus-value', message: 'A rule has either `record` or `alert`.' }]
        : []),
    ];
  });

const expression = (path: Path, message: string): Fault => ({
  path,
  rule: 'prometheus-expression',
  message,
});

/** Parsed by the grammar of Prometheus' own editor, which repairs what it cannot read. */
export function isPromql(expression: string): boolean {
  let isSound = expression.trim() !== '';
  parser.parse(expression).iterate({
    enter: ({ type }) => {
      if (type.isError) isSound = false;
    },
  });
  return isSound;
}
