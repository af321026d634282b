/** Labels of an alert that may name a component, the best one first. */
export const ALERT_LABELS: readonly string[] = [
  'component',
  'service',
  'app_kubernetes_io_name',
  'app.kubernetes.io/name',
  'app',
  'application',
  'deployment',
  'statefulset',
  'daemonset',
  'job',
  'job_name',
  'cluster',
  'namespace',
  'exported_namespace',
  'alertname',
];
