import type { Spec, Tool } from '../schema.ts';
import { READS } from '../specs.ts';

const COMMON: NonNullable<Spec['flags']> = {
  'db t target timeout f format p private-key c certificate C ca-cert O protocols columns': 'value',
  'no-leader-only leader-only no-heading bare pretty v': 'switch',
};

/** Open vSwitch and OVN. */
export const SWITCHES: readonly Tool[] = [
  {
    names: ['ovs-vsctl', 'ovn-nbctl', 'ovn-sbctl', 'vtep-ctl'],
    doc: 'ovs-vsctl(8), 3.6; ovn-nbctl(8), 25.09',
    flags: COMMON,
    verbs: {
      'show list get find list-br list-ports list-ifaces br-exists iface-to-br port-to-br br-to-vlan br-to-parent get-controller get-manager get-fail-mode get-ssl get-aa-mapping ls-list lr-list lsp-list lrp-list acl-list qos-list lr-route-list lr-policy-list lr-nat-list lb-list ls-lb-list lr-lb-list dhcp-options-list pg-get-ports meter-list ha-chassis-group-list bfd-list lflow-list dump-flows count-flows chassis-list get-connection nbctl-status':
        { effect: 'read-only', flags: { 'if-exists uuid ovs stats vflows': 'switch' } },
      '*': 'mutating',
    },
  },
  {
    names: ['ovs-ofctl'],
    doc: 'ovs-ofctl(8), 3.6',
    flags: { ...COMMON, 'no-names names no-stats stats m more': 'switch', 'sort rsort': 'value' },
    verbs: {
      'show dump-flows dump-aggregate dump-ports dump-ports-desc dump-tables dump-table-features dump-desc dump-groups dump-group-stats dump-group-features dump-meters meter-stats meter-features queue-stats queue-get-config get-frags dump-ipfix-bridge dump-tlv-map snoop ofp-parse probe':
        READS,
      '*': 'mutating',
    },
  },
  {
    names: ['ovs-appctl', 'ovn-appctl'],
    doc: 'ovs-appctl(8), 3.6',
    flags: COMMON,
    verbs: {
      'list-commands version status cluster/status coverage/show memory/show vlog/list dpif/show dpif/dump-flows dpctl/show dpctl/dump-flows dpctl/dump-conntrack fdb/show bond/show bond/list bfd/show cfm/show lacp/show ofproto/list ofproto/trace mdb/show connection-status ovsdb-server/sync-status lflow-cache/show-stats upcall/show':
        READS,
      '*': 'mutating',
    },
  },
];
