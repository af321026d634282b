import { checkEffects } from '../effects.ts';

describe('sed scripts', () => {
  checkEffects({
    'read-only': [
      "sed -n '1,5p' a",
      "sed -e 's/a/b/' -e 's#x/y#z#gI' a",
      "sed '/^#/d;/^$/d' a",
      "sed -n '/from/,/to/{/x/!p;}' a",
      "sed 's/[/]/w/' a",
      "sed '$!N;s/\\n/ /;P;D' a",
      "sed 'y/abc/xyz/' a",
      "sed '1i\\\nw out' a",
      'sed "s/$OLD/$NEW/" a',
      "sed -n 's/a/b/w /dev/stdout' a",
      "sed '/a/q5' a",
    ],
    mutating: [
      "sed -i 's/a/b/' a",
      "sed -ni.bak 's/a/b/' a",
      "sed --in-place=.bak 's/a/b/' a",
      "sed -n 'w out' a",
      "sed '/x/w out' a",
      "sed 's/a/b/w out' a",
      "sed 's/a/b/gpw out' a",
      "sed -e p -e 'W out' a",
    ],
    unknown: [
      "sed 'e' a",
      "sed '1e date' a",
      "sed 's/a/b/e' a",
      "sed 's/a/date/ge' a",
      'sed -f script a',
      'sed "$SCRIPT" a',
      "sed 's/a/b' a",
    ],
  });
});

describe('awk programs', () => {
  checkEffects({
    'read-only': [
      "awk '{print $1}' a",
      "awk -F: '$3 > 1000 {print $1}' a",
      "awk 'NR > 1 && /a\\/b#/ {n++} END {print n}' a",
      'awk \'{ if ($1 > 2) print $1; else print "no" }\' a',
      "awk '{ print ($1 > 2) }' a",
      'awk \'{print $2 | "wc -l"}\' a',
      'awk \'BEGIN { while (("ls" | getline f) > 0) print f }\'',
      'awk \'{print > "/dev/stderr"}\' a',
      'awk \'{print > "/tmp/a"}\' a',
      'awk -v ns="$NS" \'$1 == ns\' a',
      'awk "NR == $LINE" a',
      'awk \'{ system("ls") }\' a',
    ],
    mutating: [
      'awk \'{print > "out"}\' a',
      'awk \'{print $1, $2 >> "out"}\' a',
      'awk \'{printf("%s", $1) > "out"}\' a',
      'awk \'{ system("systemctl stop web") }\' a',
      'awk \'{print $1 | "xargs kubectl delete pod"}\' a',
      'awk \'BEGIN { "systemctl stop web" | getline }\'',
    ],
    unknown: [
      "awk '{ system($0) }' a",
      "awk '{print > $1}' a",
      'awk \'{print | "sh " $1}\' a',
      "awk '{ $1 | getline }' a",
      'awk \'{ f = "system"; @f("reboot") }\' a',
      'awk -f program a',
      'awk "$PROGRAM" a',
      'awk \'{if (1) /#/; system("reboot")}\' a',
      "awk -i inplace '{print}' a",
    ],
  });
});

describe('what the MongoDB shell is told', () => {
  const told = (texts: readonly string[]) =>
    texts.map((text) => `mongosh --quiet --eval '${text}'`);
  checkEffects({
    'read-only': told([
      'rs.status()',
      'db.jobs.find({ state: "failed" }).sort({ at: -1 }).limit(5)',
      'db.getSiblingDB("app").jobs.countDocuments({})',
      'printjson(db.serverStatus().connections)',
      'db.jobs.aggregate([{ $group: { _id: "$state", n: { $sum: 1 } } }])',
      'rs.status().members.forEach(m => print(m.name, m.stateStr))',
      'show dbs',
    ]),
    mutating: told([
      'db.jobs.drop()',
      'db.jobs.deleteMany({})',
      'db.jobs.find().forEach(d => db.old.insertOne(d))',
      'rs.stepDown()',
      'db.jobs.aggregate([{ $out: "copy" }])',
      'db.killOp(5)',
    ]),
    unknown: [
      ...told(['db["jobs"]["drop"]()', 'db.runCommand(command)', 'x = 1', 'frobnicate()']),
      'mongosh cleanup.js',
      'mongosh',
    ],
  });
});
