import { HOLE } from '../syntax/model.ts';
import { changes, type Language, reads, UNREADABLE, unclear } from './model.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Methods of the shell and of its cursors that only look. */
const LOOKS = words(`
find findOne count countDocuments estimatedDocumentCount distinct explain limit sort skip pretty toArray itcount
size hasNext next hint maxTimeMS projection collation batchSize comment min max map readPref
stats status conf config isMaster hello version hostInfo serverStatus serverBuildInfo serverCmdLineOpts currentOp
printReplicationInfo printSecondaryReplicationInfo printSlaveReplicationInfo printShardingStatus getReplicationInfo
getSiblingDB getSisterDB getMongo getName getCollection getCollectionNames getCollectionInfos getIndexes
getIndexKeys getProfilingStatus getProfilingLevel getUsers getUser getRoles getRole getLogComponents getDBNames
getDBs listDatabases listCommands dbStats totalSize totalIndexSize dataSize storageSize isCapped latencyStats
getShardDistribution getShardVersion getBalancerState isBalancerRunning getPlanCache list secondaryOk slaveOk
setSecondaryOk print printjson printjsononeline tojson stringify ObjectId ISODate Date NumberLong NumberInt
Timestamp aggregate forEach show help`);

const CHANGES =
  /^(?:drop\w*|insert\w*|update\w*|delete\w*|remove\w*|replaceOne|create\w*|save|findAndModify|findOneAnd\w+|bulkWrite|initialize\w+BulkOp|renameCollection|convertToCapped|reIndex|compact|shutdownServer|killOp|stepDown|freeze|add\w*|reconfig\w*|initiate|syncFrom|grant\w*|revoke\w*|changeUserPassword|set\w+|enable\w*|disable\w*|start\w*|stop\w*|split\w*|move\w*|shardCollection|fsync\w*|repairDatabase|clone\w*|copyDatabase|resetError|mapReduce|copyTo|out|merge)$/;

/** What `db.runCommand({ … : 1 })` may ask for without changing anything, and the options beside it. */
const ASKS = words(`
ping hello isMaster buildInfo hostInfo serverStatus connectionStatus connPoolStats replSetGetStatus replSetGetConfig
getParameter getCmdLineOpts getLog listDatabases listCollections listIndexes listShards dbStats collStats top
lockInfo currentOp balancerStatus usersInfo rolesInfo getDefaultRWConcern features dataSize shardConnPoolStats
find count distinct explain filter limit sort projection skip query key nameOnly repl metrics locks freeStorage scale
secs_running active ns showPrivileges showCredentials comment maxTimeMS featureCompatibilityVersion verbosity`);

/** `const x = …`: the name of what is called decides, so that it must be none of the harmless ones. */
const DECLARES = /\b(?:const|let|var)\s+([A-Za-z_]\w*)\s*=(?![=>])/g;

const STRING = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;

const SETS = /(?<![=!<>])=(?![=>])|\+\+|--|\bdelete\b|\beval\b/;

/** A command that is sent as it stands, without calls in it: its keys. */
const COMMAND = /\b(?:runCommand|adminCommand)\s*\(\s*\{([^()]*)\}\s*\)/g;

/** Whether each key is written out, and is the name of a command that only looks or an option of one. */
function onlyAsks(keys: string): boolean {
  if (/[[\]]|\.\.\./.test(keys)) return false;
  return keys.split(/[,{]/).every((entry) => {
    const [, name = ''] = /^\s*([\w$]+)\s*:/.exec(entry) ?? [];
    return ASKS.has(name) || /^\$[a-z]+$/.test(name);
  });
}

/**
 * Judges what the MongoDB shell is told: it only reads where each method that is called is known to,
 * and nothing is set. Source: mongodb.com, mongosh methods, 8.0.
 */
export const mongo: Language = (text) => {
  if (text.includes('`') || /\/[/*]/.test(text.replace(STRING, ''))) return UNREADABLE;
  // A stage may be written in quotes, and so may a method's name be in brackets.
  const stage = /\$(?:out|merge|function|where|accumulator)\b/.exec(text);
  if (stage !== null) return /out|merge/.test(stage[0]) ? changes(stage[0]) : unclear(stage[0]);
  const code = text.replace(STRING, '""');
  if (/\]\s*\(|\)\s*\(/.test(code)) return unclear('a computed call');
  const declared = [...code.matchAll(DECLARES)].map(([, name = '']) => name);
  const rest = code.replace(DECLARES, '');
  if (declared.some((name) => LOOKS.has(name)) || SETS.test(rest)) return unclear('an assignment');
  const asking = code.replace(COMMAND, (call, keys: string) => (onlyAsks(keys) ? '' : call));
  for (const [, called = ''] of asking.matchAll(new RegExp(`([\\w$${HOLE}]+)\\s*\\(`, 'g'))) {
    if (CHANGES.test(called) && !LOOKS.has(called)) return changes(`${called}()`);
    if (!LOOKS.has(called) && !/^(?:if|for|while|function)$/.test(called))
      return unclear(`${called}()`);
  }
  const statements = code.split(/[;\n]/).map((one) => one.trim());
  const bare = statements.find(
    (one) => one !== '' && !/[(.]|^(?:show|use|it|help|exit|quit)\b/.test(one),
  );
  return bare === undefined ? reads() : unclear(bare);
};
