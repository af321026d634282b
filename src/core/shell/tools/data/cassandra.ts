import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

export const CASSANDRA: readonly Tool[] = [
  {
    names: ['nodetool'],
    doc: 'cassandra.apache.org, nodetool, 5.0',
    flags: {
      'h host p port u username pw password pwf password-file': 'value',
      'pp print-port': 'switch',
    },
    style: 'go',
    verbs: {
      'status info ring tpstats netstats compactionstats compactionhistory gossipinfo describecluster describering tablestats cfstats tablehistograms cfhistograms proxyhistograms gettimeout getcompactionthroughput getstreamthroughput getlogginglevels getendpoints getsstables getseeds gettraceprobability getconcurrency getconcurrentcompactors getmaxhintwindow statusbackup statusbinary statusgossip statushandoff statusautocompaction version failuredetector listsnapshots rangekeysample toppartitions profileload viewbuildstatus datapaths getauditlog getfullquerylog clientstats help':
        READS,
      '*': 'mutating',
    },
  },
  {
    names: ['cqlsh'],
    doc: 'cassandra.apache.org, cqlsh, 5.0',
    effect: 'read-only',
    input: 'postgres',
    flags: {
      'u username p password k keyspace request-timeout connect-timeout cqlshrc encoding': 'value',
      'ssl C color no-color debug': 'switch',
      'f file': { takes: 'value', is: 'script' },
      'e execute': { takes: 'value', is: 'postgres' },
    },
  },
  {
    names: ['sstablemetadata', 'sstabledump', 'sstableutil'],
    doc: 'cassandra.apache.org, SSTable tools, 5.0',
    effect: 'read-only',
    anyFlags: true,
  },
];
