import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "De l'application aux tableaux de bord",
    en: 'From the application to the dashboards',
  },
  description: {
    fr: 'Le conteneur api envoie en OTLP ses métriques, journaux et traces au Collector. Celui-ci les filtre et les répartit : les métriques vers Prometheus, les journaux vers Loki, les traces vers Tempo. Par un autre chemin, Prometheus vient lire lui-même /metrics sur api. Grafana interroge les trois.',
    en: 'The container api sends its metrics, logs and traces to the Collector over OTLP. The Collector filters them and shares them out: metrics to Prometheus, logs to Loki, traces to Tempo. By another way, Prometheus itself comes to read /metrics on api. Grafana queries all three.',
  },
  caption: {
    fr: "Les flèches épaisses portent des données poussées ; les fines sont des questions, qui vont vers ce qu'elles lisent.",
    en: 'Thick arrows carry data that is pushed; thin ones are questions, and point at what they read.',
  },
  steps: 4,
  labels: {
    api: 'api',
    otlp: 'OTLP',
    collector: 'Collector',
    prometheus: { fr: 'Prometheus\nmétriques', en: 'Prometheus\nmetrics' },
    loki: { fr: 'Loki\njournaux', en: 'Loki\nlogs' },
    tempo: { fr: 'Tempo\ntraces', en: 'Tempo\ntraces' },
    metrics: '/metrics',
    grafana: 'Grafana',
  },
} satisfies FigureWords;
