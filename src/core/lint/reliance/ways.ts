import { english, type Sentence } from '../../text/sentence.ts';

/**
 * What the steps of playbooks rely on without saying so. Names in `on` are looked for among the
 * components of the map, the first that is there counts; then any component that ends with such a name.
 */
export interface Way {
  /** Completes "this step …". */
  readonly does: Sentence;
  readonly on: readonly string[];
  /**
   * A way in, which is closed while the component is down; other tools of a component are how one
   * looks at it, and belong into its own playbook.
   */
  readonly isAccess: boolean;
  /** Commands by their first words, `aws sso` before `aws`. */
  readonly commands?: readonly string[];
  /** Words of a step's text, or of a command with its options. */
  readonly words?: RegExp;
  /** Its commands read `KUBECONFIG`. */
  readonly readsKubeconfig?: boolean;
  /** Addresses of pages. */
  readonly urls?: RegExp;
  /** Labels of host names. */
  readonly hosts?: readonly string[];
}

const CLUSTERS = [
  'K8s clusters',
  'Kubernetes clusters',
  'Kubernetes',
  'K8s',
  'EKS',
  'GKE',
  'AKS',
  'OpenShift',
];
const SIGN_IN = [
  'SSO',
  'IAM/SSO',
  'IAM',
  'Identity provider',
  'Single sign-on',
  'Keycloak',
  'Okta',
  'Entra ID',
  'Identity',
  'Dex',
  'LDAP',
];
const DNS = ['Internal DNS', 'DNS', 'CoreDNS', 'Private DNS'];
const SECRETS = ['Vault', 'Secrets manager', 'Secret store', 'OpenBao', 'Secrets'];
const METRICS = [
  'Observability',
  'Observability stack',
  'Monitoring',
  'Prometheus',
  'Grafana',
  'Metrics',
  'Telemetry',
];
const LOGS = ['Logging', 'Loki', 'Elasticsearch', 'Kibana', ...METRICS];
const REGISTRY = [
  'Artifact registry',
  'Container registry',
  'Image registry',
  'Registry',
  'Harbor',
  'Artifactory',
  'Nexus',
];
const PIPELINES = [
  'CI/CD platform',
  'CI/CD',
  'CI',
  'CI system',
  'CI runners',
  'Build system',
  'Pipelines',
  'Jenkins',
  'GitHub Actions',
  'GitLab CI',
  'Buildkite',
  'Tekton',
];
const SOURCE = [
  'Git hosting',
  'Git',
  'GitLab',
  'GitHub',
  'Gitea',
  'Source control',
  'Code hosting',
];
const DELIVERY = ['Argo CD', 'GitOps', 'Continuous delivery', 'Deployments'];
const WIKI = ['Wiki', 'Confluence', 'Documentation', 'Docs platform', 'Notion', 'Knowledge base'];
const WAY_IN = ['VPN', 'Bastion', 'Jump host', 'Teleport', 'Zero trust network access', 'ZTNA'];
const CHAT = ['Chat', 'Slack', 'Mattermost', 'Rocket.Chat', 'Zulip', 'Teams'];

export const WAYS: readonly Way[] = [
  {
    does: { text: english`logs in through SSO`, args: [] },
    on: SIGN_IN,
    isAccess: true,
    commands: [
      'aws sso',
      'az login',
      'gcloud auth login',
      'kubelogin',
      'kubectl oidc-login',
      'saml2aws',
      'okta-aws-cli',
      'gimme-aws-creds',
      'tsh login',
    ],
    words:
      /\b(?:log(?:ged)? (?:in|on|into|onto)|sign(?:ed)? (?:in|on|into)|authenticate)\b[^.;]{0,80}\b(?:through|via|with|using|by)\b[^.;]{0,30}\b(?:sso|single sign[- ]?on|okta|keycloak|entra|azure ad|oidc|saml|identity provider|idp)\b|\b(?:vault|argocd|bao)\s+login\b[^\n]{0,100}(?:--?sso\b|method[= ](?:oidc|saml|ldap))/i,
  },
  {
    does: { text: english`goes through the VPN or a jump host`, args: [] },
    on: WAY_IN,
    isAccess: true,
    commands: ['tsh', 'openvpn', 'wg-quick', 'tailscale'],
    words:
      /\b(?:connect to|over|through|via) the (?:vpn|bastion|jump ?(?:host|box))\b|\bssh\s+-J\b/i,
    hosts: ['bastion', 'vpn', 'teleport'],
  },
  {
    does: { text: english`reads the wiki`, args: [] },
    on: WIKI,
    isAccess: true,
    words: /\b(?:in|on|from|see|open) the (?:wiki|confluence)\b|\bconfluence page\b/i,
    urls: /\batlassian\.net\/wiki\b|\bnotion\.(?:so|site)\b|\/(?:wiki|confluence)\//i,
    hosts: ['wiki', 'confluence', 'notion'],
  },
  {
    does: { text: english`fetches a secret`, args: [] },
    on: SECRETS,
    isAccess: false,
    commands: ['vault', 'bao', 'consul-template', 'envconsul', 'vault-env'],
    hosts: ['vault'],
  },
  {
    does: { text: english`runs a tool of the cluster`, args: [] },
    on: CLUSTERS,
    isAccess: false,
    readsKubeconfig: true,
    commands: [
      'kubectl',
      'oc',
      'helm',
      'k9s',
      'stern',
      'kubectx',
      'kubens',
      'istioctl',
      'cilium',
      'velero',
      'k',
    ],
  },
  {
    does: { text: english`deploys through Argo CD`, args: [] },
    on: DELIVERY,
    isAccess: false,
    commands: ['argocd', 'kubectl argo'],
    hosts: ['argocd', 'argo-cd', 'argo'],
  },
  {
    does: { text: english`deploys through Flux`, args: [] },
    on: ['Flux', 'GitOps', 'Flux CD'],
    isAccess: false,
    commands: ['flux'],
  },
  {
    does: { text: english`moves images through the registry`, args: [] },
    on: REGISTRY,
    isAccess: false,
    commands: [
      'docker pull',
      'docker push',
      'podman pull',
      'podman push',
      'crane',
      'skopeo',
      'oras',
      'nerdctl pull',
      'kubectl debug',
    ],
    hosts: ['registry', 'harbor', 'artifactory', 'nexus'],
  },
  {
    does: { text: english`asks Consul`, args: [] },
    on: ['Consul', 'Service discovery'],
    isAccess: false,
    commands: ['consul'],
  },
  {
    does: { text: english`asks Nomad`, args: [] },
    on: ['Nomad'],
    isAccess: false,
    commands: ['nomad'],
  },
  {
    does: { text: english`uses the API of the cloud`, args: [] },
    on: ['Cloud provider', 'Cloud API', 'AWS', 'GCP', 'Google Cloud', 'Azure'],
    isAccess: false,
    commands: ['aws', 'gcloud', 'az', 'openstack', 'oci', 'doctl', 'hcloud'],
  },
  {
    does: { text: english`runs a pipeline`, args: [] },
    on: PIPELINES,
    isAccess: false,
    commands: [
      'gh workflow',
      'gh run',
      'glab ci',
      'tkn',
      'fly',
      'jenkins-cli',
      'buildkite-agent',
      'circleci',
    ],
    words:
      /\b(?:re-?run|trigger|start|run) the (?:[\w-]+ ){0,3}(?:pipeline|workflow|ci job|deploy job)\b/i,
    hosts: ['jenkins', 'ci', 'drone', 'buildkite'],
  },
  {
    does: { text: english`uses the code hosting`, args: [] },
    on: SOURCE,
    isAccess: false,
    commands: ['git push', 'git pull', 'git fetch', 'git clone', 'gh', 'glab'],
    words: /\b(?:open|merge) a (?:pull|merge) request\b/i,
    hosts: ['gitlab', 'git', 'gitea'],
  },
  {
    does: { text: english`looks at metrics`, args: [] },
    on: METRICS,
    isAccess: false,
    commands: ['promtool query', 'amtool', 'mimirtool'],
    words:
      /\b(?:grafana|prometheus|alertmanager|thanos|datadog|new relic)\b[^.;]{0,30}\bdashboards?\b|\b(?:(?:log|sign) ?in ?to|open|look at|check|see|in|on) (?:the )?(?:[\w-]+ )?(?:grafana|prometheus|alertmanager)\b/i,
    hosts: ['grafana', 'prometheus', 'alertmanager', 'thanos', 'mimir'],
  },
  {
    does: { text: english`searches the logs`, args: [] },
    on: LOGS,
    isAccess: false,
    commands: ['logcli'],
    words: /\b(?:in|open|search) (?:the )?(?:kibana|loki|splunk|opensearch dashboards)\b/i,
    hosts: ['kibana', 'loki', 'logs', 'elasticsearch'],
  },
  {
    does: { text: english`posts in the chat that it needs`, args: [] },
    on: CHAT,
    isAccess: true,
    commands: ['slack'],
    hosts: ['mattermost', 'slack'],
  },
];

/** A playbook that sets this brings its own way into the cluster. */
export const OWN_KUBECONFIG = /\bKUBECONFIG=/;

/** Names that only the company's own name servers know. */
export const INTERNAL_NAME: Way = {
  does: { text: english`uses an internal host name`, args: [] },
  on: DNS,
  isAccess: true,
};

/** Tools that ask name servers: with them one looks at names, and does not rely on them. */
export const NAME_TOOLS: ReadonlySet<string> = new Set([
  'dig',
  'nslookup',
  'host',
  'drill',
  'kdig',
  'delv',
  'getent',
  'resolvectl',
  'dog',
  'doggo',
  'whois',
]);

/** Says that a step has another way in, or that it works while much else is down. */
export const OTHER_WAY =
  /\bbreak[- ]?glass\b|\bby (?:ip|address|ip address)\b|\blocal (?:admin(?:istrator)?|account|user|root)\b|\boffline\b|\bout[- ]of[- ]band\b|\b(?:serial|cloud|provider'?s?) console\b|\bwithout (?:sso|dns|vault|the vpn|kubernetes|the cluster)\b|\bemergency (?:account|access|kubeconfig|credentials?)\b|\bsealed envelope\b|\s--kubeconfig\b|\/etc\/kubernetes\/admin\.conf|\s--server[= ]https?:\/\/\d|\s--resolve\b/i;
