import type { Spec, Tool } from '../schema.ts';
import { READS } from '../specs.ts';

const CLIENT: NonNullable<Spec['flags']> = {
  'bootstrap-server bootstrap-controller zookeeper broker-list command-config timeout topic group t partition':
    'value',
};

/** The scripts of Apache Kafka, with and without .sh. */
export const KAFKA: readonly Tool[] = [
  {
    names: ['kafka-topics.sh', 'kafka-topics'],
    doc: 'kafka.apache.org, 4.1, bin/kafka-topics.sh',
    effect: 'unknown',
    flags: {
      ...CLIENT,
      'list describe': 'read-only',
      'under-replicated-partitions unavailable-partitions under-min-isr-partitions at-min-isr-partitions topics-with-overrides exclude-internal if-exists if-not-exists':
        'switch',
      'topic-id partitions replication-factor config delete-config replica-assignment partition-size-limit-per-response':
        'value',
      'create delete alter': 'mutating',
    },
  },
  {
    names: ['kafka-consumer-groups.sh', 'kafka-consumer-groups', 'kafka-share-groups.sh'],
    doc: 'kafka.apache.org, 4.1, bin/kafka-consumer-groups.sh',
    effect: 'unknown',
    flags: {
      ...CLIENT,
      'list describe validate-regex': 'read-only',
      'members offsets verbose all-groups all-topics': 'switch',
      state: 'optional',
      type: 'value',
      'reset-offsets': 'read-only',
      'delete delete-offsets execute': 'mutating',
      'dry-run export to-earliest to-latest to-current': 'switch',
      'to-offset to-datetime shift-by by-duration from-file': 'value',
    },
  },
  {
    names: ['kafka-configs.sh', 'kafka-configs'],
    doc: 'kafka.apache.org, 4.1, bin/kafka-configs.sh',
    effect: 'unknown',
    flags: {
      ...CLIENT,
      describe: 'read-only',
      'all entity-default broker-defaults user-defaults': 'switch',
      'entity-type entity-name broker broker-logger client user ip client-metrics': 'value',
      alter: 'mutating',
      'add-config add-config-file delete-config': { takes: 'value', effect: 'mutating' },
    },
  },
  {
    names: ['kafka-acls.sh', 'kafka-acls'],
    doc: 'kafka.apache.org, 4.1, bin/kafka-acls.sh',
    effect: 'unknown',
    flags: {
      ...CLIENT,
      list: 'read-only',
      'add remove': 'mutating',
      'principal cluster transactional-id operation allow-principal deny-principal resource-pattern-type':
        'value',
    },
  },
  {
    names: [
      'kafka-log-dirs.sh',
      'kafka-log-dirs',
      'kafka-broker-api-versions.sh',
      'kafka-broker-api-versions',
      'kafka-get-offsets.sh',
      'kafka-get-offsets',
      'kafka-replica-verification.sh',
      'kafka-dump-log.sh',
      'kafka-dump-log',
    ],
    doc: 'kafka.apache.org, 4.1, bin',
    effect: 'read-only',
    anyFlags: true,
  },
  {
    names: [
      'kafka-metadata-quorum.sh',
      'kafka-metadata-quorum',
      'kafka-cluster.sh',
      'kafka-cluster',
      'kafka-features.sh',
      'kafka-features',
      'kafka-transactions.sh',
      'kafka-client-metrics.sh',
    ],
    doc: 'kafka.apache.org, 4.1, bin',
    flags: { ...CLIENT, 'c config b': 'value' },
    verbs: {
      'describe list list-endpoints cluster-id find-hanging describe-producers version-mapping feature-dependencies':
        READS,
      '*': 'mutating',
    },
  },
  {
    names: ['kafka-reassign-partitions.sh', 'kafka-reassign-partitions'],
    doc: 'kafka.apache.org, 4.1, bin/kafka-reassign-partitions.sh; --verify lifts throttles',
    effect: 'mutating',
    flags: {
      ...CLIENT,
      'list generate': 'read-only',
      'topics-to-move-json-file reassignment-json-file throttle': 'value',
      'verify execute cancel': 'mutating',
    },
  },
  {
    names: [
      'kafka-leader-election.sh',
      'kafka-preferred-replica-election.sh',
      'kafka-delete-records.sh',
      'kafka-console-producer.sh',
      'kafka-console-producer',
      'kafka-storage.sh',
      'kafka-server-start.sh',
      'kafka-server-stop.sh',
      'kafka-mirror-maker.sh',
      'kafka-delegation-tokens.sh',
      'kafka-streams-application-reset.sh',
      'kafka-producer-perf-test.sh',
    ],
    doc: 'kafka.apache.org, 4.1, bin',
    effect: 'mutating',
    anyFlags: true,
  },
  {
    names: ['kafka-console-consumer.sh', 'kafka-console-consumer', 'kafka-consumer-perf-test.sh'],
    doc: 'kafka.apache.org, 4.1; with a group it commits offsets',
    effect: 'read-only',
    flags: {
      'bootstrap-server topic partition': 'value',
      group: { takes: 'value', effect: 'mutating' },
      'consumer-property consumer.config command-property': { takes: 'value', effect: 'unknown' },
      'offset max-messages timeout-ms property formatter isolation-level whitelist include formatter-config messages':
        'value',
      'from-beginning skip-message-on-error enable-systest-events': 'switch',
    },
  },
  {
    names: ['kcat', 'kafkacat'],
    doc: 'github.com/edenhill/kcat, 1.7',
    effect: 'unknown',
    flags: {
      'L C Q': 'read-only',
      P: 'mutating',
      G: { takes: 'value', effect: 'mutating' },
      'b t p o c f s r D K X F m d z': 'value',
      'e q u J Z v O E T': 'switch',
    },
  },
  {
    names: ['zookeeper-shell.sh', 'zookeeper-shell', 'zkCli.sh', 'zkcli'],
    doc: 'zookeeper.apache.org, CLI, 3.9',
    effect: 'unknown',
    flags: { 'server timeout r w': 'value' },
    style: 'go',
    verbs: {
      'ls ls2 get stat getAcl listquota config version': { effect: 'read-only' },
      'create set delete deleteall rmr setAcl sync addauth reconfig setquota delquota close':
        'mutating',
    },
    orOperands: true,
    operands: [{ from: 1, effect: 'unknown' }],
  },
  {
    names: ['zkServer.sh'],
    doc: 'zookeeper.apache.org, 3.9',
    verbs: { 'status version print-cmd': 'read-only', '*': 'mutating' },
  },
];
