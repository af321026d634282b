import type { Tool } from '../schema.ts';

export const MONGO: readonly Tool[] = [
  {
    names: ['mongosh', 'mongo'],
    doc: 'mongodb.com, mongosh, 2.5',
    effect: 'unknown',
    flags: {
      'host port u username p password authenticationDatabase authenticationMechanism tlsCAFile tlsCertificateKeyFile json':
        'value',
      'quiet tls nodb norc retryWrites': 'switch',
      eval: {
        takes: 'value',
        values: {
          'rs.status() rs.conf() rs.config() db.stats() db.serverStatus() db.currentOp() db.version() db.getName() db.hello() db.isMaster() db.hostInfo() sh.status() db.getMongo() rs.printReplicationInfo() rs.printSecondaryReplicationInfo() rs.printSlaveReplicationInfo() db.getCollectionNames() db.getProfilingStatus() db.hello().isWritablePrimary printjson(rs.status()) printjson(db.serverStatus())':
            'read-only',
          '*': 'unknown',
        },
      },
      'f file': { takes: 'value', is: 'script' },
    },
  },
  {
    names: ['mongostat', 'mongotop'],
    doc: 'mongodb.com, database tools, 100.13',
    effect: 'read-only',
    anyFlags: true,
  },
  {
    names: [
      'mongodump',
      'mongorestore',
      'mongoimport',
      'mongoexport',
      'mongofiles',
      'mongod',
      'mongos',
    ],
    doc: 'mongodb.com, database tools, 100.13',
    effect: 'mutating',
    anyFlags: true,
  },
];
