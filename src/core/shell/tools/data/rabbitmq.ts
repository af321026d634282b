import type { Spec, Tool } from '../schema.ts';
import { READS } from '../specs.ts';

const FLAGS: NonNullable<Spec['flags']> = {
  'n node t timeout p vhost erlang-cookie formatter table-headers': 'value',
  'q quiet s silent l longnames dry-run local offline online': 'switch',
};

export const RABBITMQ: readonly Tool[] = [
  {
    names: ['rabbitmqctl'],
    doc: 'rabbitmq.com, rabbitmqctl(8), 4.1',
    flags: FLAGS,
    verbs: {
      'status cluster_status node_health_check list_* report environment ping await_startup await_online_nodes help version decode schema_info show_timeouts':
        READS,
      authenticate_user: { effect: 'unknown' },
      export_definitions: {
        effect: 'mutating',
        operands: [{ at: 0, like: '^-$', effect: 'read-only' }],
        flags: { format: 'value' },
      },
      'eval exec eval_file': 'unknown',
      '*': 'mutating',
    },
  },
  {
    names: ['rabbitmq-diagnostics'],
    doc: 'rabbitmq.com, rabbitmq-diagnostics(8), 4.1',
    flags: FLAGS,
    verbs: {
      'status cluster_status ping check_* is_* list_* listeners alarms memory_breakdown os_env resolve_hostname resolver_info runtime_thread_stats server_version tls_versions cipher_suites erlang_version erlang_cookie_hash erlang_cookie_sources environment consume_event_stream log_tail log_tail_stream log_location maybe_stuck metadata_store_status discover_peers node_health_check report schema_info certificates command_line_arguments help':
        READS,
      '*': 'unknown',
    },
  },
  {
    names: ['rabbitmq-queues', 'rabbitmq-streams', 'rabbitmq-upgrade', 'rabbitmq-plugins'],
    doc: 'rabbitmq.com, manual pages, 4.1',
    flags: { ...FLAGS, 'm minimal v verbose e E': 'switch' },
    verbs: {
      'list check_if_node_is_quorum_critical check_if_node_is_mirror_sync_critical quorum_status peek stream_status list_stream_* directories is_enabled help':
        READS,
      '*': 'mutating',
    },
  },
  {
    names: ['rabbitmqadmin'],
    doc: 'rabbitmq.com, rabbitmqadmin, 4.1',
    flags: {
      'H host P port u username p password V vhost f format c config N node d depth path-prefix request-timeout sort':
        'value',
      'q quiet s ssl k': 'switch',
    },
    verbs: {
      'list show help': READS,
      get: { effect: 'mutating', anyFlags: true },
      '*': 'mutating',
    },
  },
];
