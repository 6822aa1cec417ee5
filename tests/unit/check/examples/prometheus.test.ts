import { describe, expect, it } from 'vitest';
import { collector } from '../../../../src/check/examples/collector.ts';
import { isPromql, prometheus } from '../../../../src/check/examples/prometheus.ts';
import { file, rulesOf } from './file.ts';

describe('PromQL', () => {
  it.each([
    'up == 0',
    'sum by (job) (rate(http_requests_total{code=~"5.."}[5m]))',
    'histogram_quantile(0.99, sum by (le) (rate(latency_seconds_bucket[5m])))',
    'absent(up{job="api"})',
    'a / on (job) group_left () b',
    'rate(x[5m] offset 1h)',
  ])('takes %s', (expression) => expect(isPromql(expression)).toBe(true));

  it.each(['', 'sum(', 'up = 0', 'sum by job (x)', 'up{job=api}'])('refuses %j', (expression) =>
    expect(isPromql(expression)).toBe(false),
  );
});

describe('a file of Prometheus', () => {
  it('is known by what it has', () => {
    const reads = (text: string): boolean => prometheus.reads(file('a.yml', text));
    expect(reads('global: {}\nscrape_configs: []\n')).toBe(true);
    expect(reads('groups:\n  - name: a\n    rules:\n      - expr: up\n')).toBe(true);
    expect(reads('groups: [a]\n')).toBe(false);
  });

  const rule = (...lines: string[]): string[] =>
    rulesOf(prometheus, 'rules.yml', [
      'groups:',
      '  - name: a',
      '    rules:',
      '      - expr: up',
      ...lines.map((line) => `        ${line}`),
    ]);

  it('has rules that either record or alert', () => {
    expect(rule('record: a:b')).toEqual([]);
    expect(rule('alert: Down', 'for: 1h30m')).toEqual([]);
    expect(rule()).toEqual(['prometheus-value']);
    expect(rule('record: a:b', 'alert: Down')).toEqual(['prometheus-value']);
  });

  it.each(['0', '15s', '1h30m', '500ms', '1d12h'])('takes the duration %s', (duration) =>
    expect(rule('alert: Down', `for: ${duration}`)).toEqual([]),
  );

  it.each(['15', '5 m', '1m1h', 'PT5M'])('refuses the duration %j', (duration) =>
    expect(rule('alert: Down', `for: ${duration}`)).toEqual(['prometheus-value']),
  );
});

describe('a pipeline of a Collector', () => {
  const rules = (...lines: string[]): string[] =>
    rulesOf(collector, 'collector.yaml', [
      'receivers: { otlp: {} }',
      'exporters: { debug: {} }',
      ...lines,
    ]);

  it('may have a name of its own, and end in a connector', () => {
    const service =
      'service: { pipelines: { traces/in: { receivers: [otlp], exporters: [count] }, metrics: { receivers: [count], exporters: [debug] } } }';
    expect(rules('connectors: { count: {} }', service)).toEqual([]);
    expect(rules(service)).toEqual(['collector-unknown-component']);
  });

  it('names extensions that are declared', () => {
    const service =
      'service: { extensions: [health_check], pipelines: { logs: { receivers: [otlp], exporters: [debug] } } }';
    expect(rules(service)).toEqual(['collector-unknown-component']);
    expect(rules('extensions: { health_check: {} }', service)).toEqual([]);
  });
});
