import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { TABLES } from '../../../../src/core/shell/tools/index.ts';
import type { Flag, Spec } from '../../../../src/core/shell/tools/schema.ts';

const FOLDER = 'src/core/shell/tools';

/** What is wrong with one level of a table. Levels may hold themselves: each is looked at once. */
function faultsOf(spec: Spec, path: string, seen: Set<Spec>): readonly string[] {
  if (seen.has(spec)) return [];
  seen.add(spec);
  const { flags = {}, verbs = {}, operands = [], groups } = spec;
  const duplicates = [...twice(flags, 'flag'), ...twice(verbs, 'verb')];
  const patterns = operands.flatMap(({ like }) => {
    try {
      if (like !== undefined) new RegExp(like, 'su');
      return [];
    } catch {
      return [`the pattern ${like} is no regular expression`];
    }
  });
  const conditions = [
    ...Object.values(flags).flatMap((flag) => conditionsOf(flag)),
    ...operands.flatMap(({ onlyWith, notWith }) => [onlyWith, notWith]),
    spec.runs?.notWith,
  ].filter((one) => one !== undefined);
  const spaces = [...Object.keys(flags), ...Object.keys(verbs), groups, ...conditions]
    .filter((key) => key !== undefined && /^\s|\s\s|\s$/.test(key))
    .map((key) => `the names “${key}” are not apart by one space`);
  const nothing =
    spec.effect === undefined &&
    spec.verbs === undefined &&
    !Object.values(flags).some((flag) => typeof flag === 'object' || /-|u/.test(flag)) &&
    operands.length === 0;
  const own = [...duplicates, ...patterns, ...spaces, ...(nothing ? ['it does nothing'] : [])];
  return [
    ...own.map((fault) => `${path}: ${fault}`),
    ...Object.entries(verbs).flatMap(([key, verb]) =>
      typeof verb === 'string' ? [] : faultsOf(verb, `${path} ${key}`, seen),
    ),
  ];
}

function conditionsOf(flag: Flag): readonly (string | undefined)[] {
  return typeof flag === 'string' ? [] : [flag.onlyWith, flag.notWith];
}

function twice(table: Readonly<Record<string, unknown>>, what: string): readonly string[] {
  const names = Object.keys(table).flatMap((key) => key.split(' '));
  return names
    .filter((name, at) => names.indexOf(name) !== at)
    .map((name) => `the ${what} “${name}” is there twice`);
}

describe('the tables of tools', () => {
  it('have no name twice', () => {
    const names = TABLES.flatMap((tool) => tool.names);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  });

  for (const tool of TABLES) {
    it(`${tool.names[0]} is well-formed and says where its knowledge is from`, () => {
      assert.deepEqual(faultsOf(tool, tool.names[0] ?? '', new Set()), []);
      assert.match(tool.doc, /\S/);
    });
  }

  for (const field of readdirSync(FOLDER).filter((name) => !name.endsWith('.ts'))) {
    it(`of ${field} are all in its index, and the index in that of all`, () => {
      const index = readFileSync(`${FOLDER}/${field}/index.ts`, 'utf8');
      const files = readdirSync(`${FOLDER}/${field}`).filter(
        (name) => name !== 'index.ts' && name !== 'shared.ts',
      );
      assert.deepEqual(
        files.filter((name) => !index.includes(`'./${name}'`)),
        [],
      );
      assert.ok(readFileSync(`${FOLDER}/index.ts`, 'utf8').includes(`'./${field}/index.ts'`));
    });
  }
});
