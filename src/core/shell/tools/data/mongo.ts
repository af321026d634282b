import type { Tool } from '../schema.ts';

export const MONGO: readonly Tool[] = [
  {
    names: ['mongosh', 'mongo'],
    doc: 'mongodb.com, mongosh, 2.5',
    effect: 'read-only',
    input: 'mongo',
    operands: [{ like: '\\.js$', is: 'script' }],
    flags: {
      'host port u username p password authenticationDatabase authenticationMechanism tlsCAFile tlsCertificateKeyFile json':
        'value',
      'quiet tls nodb norc retryWrites': 'switch',
      eval: { takes: 'value', is: 'mongo' },
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
