import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { CONFIG_SCHEMA, DEFAULT_CONFIG, readConfig } from '../../../src/core/config/config.ts';

const isAllowed = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  CONFIG_SCHEMA,
);

interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

/** Every setting of the schema by its path. */
function settings(node: SchemaNode, path = ''): readonly (readonly [string, SchemaNode])[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, one]) => [
    [`${path}${name}`, one] as const,
    ...settings(one, `${path}${name}.`),
  ]);
}

/** The text of a settings file in which one setting, at any depth, has a value. */
function file(path: string, value: unknown): string {
  return stringify(toData(path, value));
}

/** Values of the kinds that settings have, right and wrong ones. */
const anyValue = fc.oneof(
  fc.integer({ min: -5, max: 1500 }),
  fc.tuple(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 250 })),
  fc.constantFrom('', ' ', 'a', './a/b.md', '/a', 'C:/a', '..\\a', 'a/../..', 'off', 'error'),
  fc.array(fc.constantFrom('a/*.md', '/b', 'c:\\d', '')),
  fc.constantFrom(null, true, 1.5, {}, { unknown: 1 }),
);

describe('the JSON Schema of the settings', () => {
  const all = settings(CONFIG_SCHEMA);

  it('describes every setting', () => {
    assert.ok(all.length >= Object.keys(DEFAULT_CONFIG).length);
    for (const [path, { description = '' }] of all) assert.match(description, /^[A-Z].*\.$/, path);
  });

  it('allows every value that is read without a problem', () => {
    const path = fc.constantFrom(...all.map(([name]) => name), 'unknown', 'incident.unknown');
    let read = 0;
    fc.assert(
      fc.property(path, anyValue, (name, value) => {
        const text = file(name, value);
        if (readConfig(text).problems.length > 0) return;
        read += 1;
        assert.ok(isAllowed(toData(name, value)), `${text}${JSON.stringify(isAllowed.errors)}`);
      }),
      { numRuns: 3000 },
    );
    assert.ok(read > 50, `only ${read} values were good`);
  });

  const refused: readonly (readonly [name: string, path: string, value: unknown])[] = [
    ['an unknown setting', 'playbook', 'a/*.md'],
    ['an unknown setting of a group', 'incident.window', 60],
    ['a setting of the wrong type', 'map', ['a.md']],
    ['a path from the root', 'map', '/etc/passwd'],
    ['a path of another drive', 'templates', 'C:\\texts'],
    ['an empty list of globs', 'playbooks', []],
    ['a number out of bounds', 'incident.window-minutes', 5],
    ['a fraction', 'incident.first-minutes', 1.5],
    ['limits with one end', 'incident.update-limits', [5]],
    ['an unknown severity', 'incident.update-minutes.severity-5', 10],
  ];
  for (const [name, path, value] of refused) {
    it(`refuses ${name}, as reading does`, () => {
      assert.ok(!isAllowed(toData(path, value)));
      assert.notDeepEqual(readConfig(file(path, value)).problems, []);
    });
  }
});

function toData(path: string, value: unknown): unknown {
  return path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
}
