import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

const VERBS: NonNullable<Spec['verbs']> = {
  'list show list-* show-* get-instance-view get-serial-console check-name-availability check-name exists query tail download-log-stream get-upgrades get-versions list-locations list-skus list-usage list-keys-metadata check-health test-ip validate what-if wait nodes-list get-os-options stats summary':
    READS,
  'list-keys show-connection-string list-credentials list-connection-strings get-access-token keys-list list-key show-keys list-publishing-profiles list-publishing-credentials generate-sas':
    SHOWS_SECRETS,
  'get-credentials create delete update set add remove start stop restart deallocate redeploy reimage resize scale upgrade reset-admin reset-service-principal run-command invoke swap purge recover restore import import-data export backup move lock unlock enable disable assign-identity attach detach login logout regenerate-key regenerate-keys renew rotate-certs approve reject failover flush redirect register unregister apply deploy merge reconcile patch upload download copy up down power-off simulate-eviction ssh build task-run generate convert capture generalize vote cancel':
    'mutating',
};
const GROUPS =
  'vm vmss disk snapshot image network vnet subnet nsg rule nic lb public-ip route-table route dns record-set a aaaa cname mx txt ns srv private-dns zone link application-gateway express-route vpn-gateway vpn-connection traffic-manager endpoint profile front-door afd private-endpoint private-link-service firewall bastion watcher connection-monitor flow-log address-prefix probe frontend-ip address-pool peering aks nodepool addon maintenanceconfiguration mesh acr repository manifest replication webhook helm token scope-map cache storage account container blob share file queue table directory fs logs metrics alerts keyvault key certificate role assignment definition ad user group sp app federated-credential owner member monitor activity-log autoscale diagnostic-settings log-analytics workspace saved-searches action-group metrics-alert resource provider deployment sub mg tenant operation feature lock tag policy state set-definition sql server db mi elastic-pool firewall-rule postgres mysql flexible-server configuration parameter replica backup redis cosmosdb database collection mongodb gremlin webapp functionapp appservice plan slot deployment-source log config appsettings connection-string hostname ssl containerapp env revision ingress job container eventhubs eventhub namespace consumer-group servicebus topic subscription authorization-rule eventgrid event-subscription identity managed-identity advisor recommendation recovery-services vault item protection restore batch pool task hdinsight synapse spark datafactory pipeline apim api signalr iot hub device cdn origin search service maps cognitiveservices ml graph quota reservations billing consumption usage budget support tickets security assessment secure-scores extension cloud bicep devops pipelines runs repos pr boards artifacts account management-group arcdata connectedk8s k8s-configuration fleet network-manager confcom capacity availability-set ppg sig gallery-application version galleries restore-point host';

export const az: Tool = {
  names: ['az'],
  doc: 'learn.microsoft.com, Azure CLI reference, 2.77; verbs as the reference groups them',
  flags: {
    'output o query subscription g resource-group n name': 'value',
    'debug verbose only-show-errors': 'switch',
  },
  groups: GROUPS,
  verbs: {
    ...VERBS,
    'version find feedback': READS,
    rest: {
      effect: 'read-only',
      anyFlags: true,
      flags: {
        'method m': {
          takes: 'value',
          values: { 'get GET head HEAD options': 'none', '*': 'mutating' },
        },
        'body b': { takes: 'value', effect: 'mutating' },
        'uri url u headers uri-parameters resource': 'value',
        'output-file': OUTPUT_FILE,
      },
    },
    secret: {
      verbs: {
        show: SHOWS_SECRETS,
        'list list-versions list-deleted': READS,
        download: 'mutating',
        '*': 'mutating',
      },
    },
    configure: { effect: 'mutating', flags: { 'list-defaults l': 'read-only' }, anyFlags: true },
    'interactive init next': 'mutating',
  },
};
