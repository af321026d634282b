import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

/** Verbs of the resource groups. */
const VERBS: NonNullable<Spec['verbs']> = {
  'list describe get-ancestors-iam-policy get-iam-policy get-health get-server-config get-effective-firewalls get-nat-mapping-info get-nat-ip-info get-status get-serial-port-output get-ancestors get-value get-guest-attributes get-screenshot get-shielded-identity list-tags list-grantable-roles list-instances list-errors list-usable list-nodes list-ip-owners list-ip-addresses list-permissions search search-all-resources search-all-iam-policies tail read lookup query check-upgrade-status validate preview describe-image describe-instance lint-condition test-iam-permissions troubleshoot-policy export-stub':
    READS,
  'print-access-token print-identity-token access get-public-key-secret': SHOWS_SECRETS,
  ssh: {
    effect: 'read-only',
    flags: {
      command: { takes: 'value', is: 'shell' },
      'ssh-key-file strict-host-key-checking container ssh-flag tunnel-project': 'value',
      'tunnel-through-iap internal-ip plain dry-run': 'switch',
    },
    operands: [{ from: 1, effect: 'unknown' }],
    input: 'shell',
  },
  'get-credentials configure-docker scp create delete update set add remove clear enable disable start stop reset restart resume suspend resize rollback rolling-action recreate-instances abandon-instances delete-instances import export apply patch set-iam-policy add-iam-policy-binding remove-iam-policy-binding add-metadata remove-metadata add-tags remove-tags add-labels remove-labels set-machine-type set-labels attach-disk detach-disk move promote-replica failover undelete restore clone login activate-service-account revoke application-default init install upgrade submit cancel retry call execute approve reject promote trigger pull publish seek ack write replace set-default switch-mode drain submit-build migrate simulate-maintenance-event create-replica':
    'mutating',
};

/** Groups whose verbs are the ones above. */
const GROUPS =
  'alpha beta compute instances instance-groups managed unmanaged instance-templates disks images snapshots networks subnets firewall-rules firewall-policies addresses routes routers forwarding-rules backend-services target-http-proxies target-https-proxies url-maps ssl-certificates health-checks http-health-checks zones regions machine-types accelerator-types project-info operations interconnects attachments vpn-tunnels vpn-gateways target-vpn-gateways network-endpoint-groups security-policies reservations tpus container clusters node-pools hub memberships fleet sql backups databases users flags tiers instances iam service-accounts roles workload-identity-pools projects organizations folders dns managed-zones record-sets policies logging logs sinks metrics buckets views monitoring dashboards channels policies uptime secrets versions kms keys keyrings functions services revisions jobs executions regions pubsub topics subscriptions snapshots schemas dataflow dataproc bigtable spanner redis memcache filestore artifacts docker packages repositories tags builds triggers delivery-pipelines releases rollouts targets source app instances domain-mappings endpoints services billing accounts budgets asset recommender insights recommendations scc findings identity groups access-context-manager perimeters levels composer environments scheduler tasks queues eventarc certificate-manager certificates maps network-connectivity network-management connectivity-tests network-security network-services storage objects vpc-access connectors workflows firestore indexes datastore resource-manager org-policies essential-contacts quotas healthcare ml-engine ai-platform ai models os-login ssh-keys deployment-manager deployments manifests resources types transfer batch notebooks locations';

export const gcloud: Tool = {
  names: ['gcloud'],
  doc: 'cloud.google.com, gcloud reference, 540; verbs as the reference groups them',
  flags: {
    'project account configuration region zone location format filter limit sort-by page-size verbosity impersonate-service-account billing-project trace-token access-token-file cluster uri organization folder':
      'value',
    'flags-file': { takes: 'value', effect: 'unknown' },
    'out-file output-file output-dir output-path destination plaintext-file ciphertext-file cert-output-file key-output-file':
      OUTPUT_FILE,
    'q quiet log-http user-output-enabled no-user-output-enabled global regional zonal': 'switch',
  },
  groups: GROUPS,
  verbs: {
    ...VERBS,
    run: { groups: GROUPS, verbs: { ...VERBS, deploy: 'mutating' } },
    builds: { groups: GROUPS, verbs: { log: READS, ...VERBS } },
    storage: {
      groups: GROUPS,
      verbs: { 'ls cat du hash': READS, ...VERBS, 'cp mv rm rsync': 'mutating' },
    },
    deploy: { effect: 'mutating', groups: GROUPS, verbs: VERBS },
    'info version topic help cheat-sheet feedback': READS,
    auth: {
      verbs: {
        list: READS,
        'print-access-token print-identity-token': SHOWS_SECRETS,
        'application-default': { verbs: { 'print-access-token': SHOWS_SECRETS, '*': 'mutating' } },
        '*': 'mutating',
      },
    },
    config: {
      verbs: {
        'list get get-value': READS,
        configurations: { verbs: { 'list describe': READS, '*': 'mutating' } },
        '*': 'mutating',
      },
    },
    components: { verbs: { list: READS, '*': 'mutating' } },
  },
};
