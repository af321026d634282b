import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

const BASIC: NonNullable<Spec['verbs']> = { 'list ls get show describe': READS };

/** Further clouds. */
export const OTHER_CLOUDS: readonly Tool[] = [
  {
    names: ['doctl'],
    doc: 'docs.digitalocean.com, doctl reference, 1.146',
    flags: {
      'access-token t api-url u c config context output o format': 'value',
      'v verbose trace no-header interactive': 'switch',
      'save save-as': { takes: 'optional', effect: 'mutating' },
    },
    groups:
      'compute kubernetes k8s cluster node-pool databases db droplet droplets image images domain domains records load-balancer lb firewall volume snapshot ssh-key region size certificate cdn reserved-ip apps registry repository projects monitoring alert uptime serverless vpcs spaces balance invoice billing-history options pool user replica',
    verbs: {
      'list ls get show list-by-droplet list-droplets list-pods list-deployments list-tags list-v2 neighbors backups logs versions regions sizes':
        READS,
      account: { verbs: { 'get ratelimit': READS } },
      auth: { verbs: { list: READS, '*': 'mutating' } },
      version: READS,
      kubeconfig: { verbs: { show: SHOWS_SECRETS, '*': 'mutating' } },
      connection: SHOWS_SECRETS,
      'create delete update resize reboot power-cycle power-off power-on shutdown rebuild restore attach detach add remove rm upgrade recycle replace-node delete-node tag untag run login logout propose snapshot migrate enable disable reset rename ssh':
        'mutating',
    },
  },
  {
    names: ['eksctl'],
    doc: 'docs.aws.amazon.com, eksctl, 0.214',
    flags: {
      'C color v verbose r region p profile cluster c n name f config-file timeout o output':
        'value',
    },
    verbs: {
      'get info version completion': READS,
      utils: {
        verbs: {
          'describe-stacks nodegroup-health describe-addon-versions schema describe-addon-configuration describe-cluster-versions':
            READS,
          '*': 'mutating',
        },
      },
      upgrade: { effect: 'mutating', anyFlags: true },
      '*': 'mutating',
    },
  },
  {
    names: ['oci'],
    doc: 'docs.oracle.com, OCI CLI reference, 3.66',
    flags: {
      'profile config-file region auth output query compartment-id c cli-rc-file endpoint': 'value',
      'debug d raw-output no-retry all': 'switch',
      file: OUTPUT_FILE,
    },
    groups:
      'compute instance image network vcn subnet route-table security-list nsg lb load-balancer backend backend-set os bucket object ce cluster node-pool db autonomous-database system iam compartment user group policy bv volume boot-volume dns zone record monitoring metric-data logging log audit event kms management vault secret waf limits value',
    verbs: {
      'list get list-* search summarize-metrics-data': READS,
      'create delete update terminate launch action attach detach add remove put bulk-delete bulk-upload restore start stop':
        'mutating',
    },
  },
  {
    names: ['openstack'],
    doc: 'docs.openstack.org, python-openstackclient, 8.2',
    flags: {
      'os-cloud os-region-name os-project-name os-auth-url os-username os-interface f format c column':
        'value',
      'debug v verbose q quiet': 'switch',
    },
    groups:
      'server network subnet router port volume snapshot image flavor project user role assignment keypair security group rule floating ip hypervisor aggregate availability zone service endpoint catalog compute agent stack resource event loadbalancer listener pool member amphora dns recordset quota usage console log token backup container object domain',
    verbs: {
      'list show stats': READS,
      issue: 'mutating',
      'create delete set unset add remove start stop reboot rebuild resize migrate lock unlock pause unpause suspend resume shelve unshelve rescue evacuate save abandon update confirm revert failover':
        'mutating',
    },
  },
  {
    names: ['hcloud'],
    doc: 'github.com/hetznercloud/cli, 1.52',
    flags: { 'config context endpoint o output': 'value', debug: 'switch' },
    verbs: {
      version: READS,
      '*': { verbs: { ...BASIC, metrics: READS, active: READS, '*': 'mutating' } },
    },
  },
  {
    names: ['linode-cli'],
    doc: 'techdocs.akamai.com, Linode CLI, 5.60',
    flags: { 'as-user format': 'value', 'json text pretty no-headers all': 'switch' },
    verbs: { '*': { verbs: { 'list ls view *-list *-view show': READS, '*': 'mutating' } } },
  },
  {
    names: ['ibmcloud'],
    doc: 'cloud.ibm.com, IBM Cloud CLI, 2.36',
    verbs: {
      'version regions target-show': READS,
      'ks oc': {
        verbs: {
          'cluster worker worker-pool nlb-dns': {
            verbs: { 'ls get config-show': READS, '*': 'mutating' },
          },
          '*': 'mutating',
        },
      },
      resource: {
        verbs: { 'groups service-instances service-instance search': READS, '*': 'mutating' },
      },
    },
  },
  {
    names: ['heroku'],
    doc: 'devcenter.heroku.com, CLI commands, 10',
    flags: { 'a app r remote': 'value' },
    verbs: {
      'apps apps:info ps logs releases releases:info addons addons:info domains certs pg:info pg:ps status whoami access drains features labs maintenance regions spaces':
        READS,
      'config config:get pg:credentials': SHOWS_SECRETS,
      '*': 'mutating',
    },
  },
  {
    names: ['cf'],
    doc: 'cli.cloudfoundry.org, cf CLI, 8.15',
    flags: { v: 'switch' },
    verbs: {
      'apps a app services s service spaces space orgs o org routes r domains events logs buildpacks stacks quotas org-users space-users marketplace m tasks version plugins security-groups running-security-groups network-policies revisions check-route':
        READS,
      target: { effect: 'read-only', flags: { 'o s': { takes: 'value', effect: 'mutating' } } },
      'env e service-key oauth-token': SHOWS_SECRETS,
      curl: {
        effect: 'read-only',
        flags: {
          X: { takes: 'value', values: { 'GET HEAD': 'none', '*': 'mutating' } },
          d: { takes: 'value', effect: 'mutating' },
          H: 'value',
          'i f': 'switch',
          output: OUTPUT_FILE,
        },
      },
      ssh: 'unknown',
      '*': 'mutating',
    },
  },
  {
    names: ['flyctl'],
    doc: 'fly.io, flyctl reference, 0.3',
    flags: { 'a app c config t access-token': 'value', 'verbose debug j json': 'switch' },
    verbs: {
      'status logs releases version doctor platform': READS,
      'apps machine machines volumes ips certs regions secrets scale checks image services': {
        verbs: { 'list ls show status info': READS, '*': 'mutating' },
      },
      '*': 'mutating',
    },
  },
];
