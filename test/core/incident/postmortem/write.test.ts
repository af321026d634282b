import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { loadTemplates } from '../../../../src/core/incident/messages/templates.ts';
import type { PostmortemContext } from '../../../../src/core/incident/postmortem/parts.ts';
import { writePostmortem } from '../../../../src/core/incident/postmortem/write.ts';
import { timeline } from '../../../../src/core/incident/timeline/timeline.ts';
import type { DependencyMap } from '../../../../src/core/map/model.ts';
import { READ_AT, RICH, RICH_DRILL } from '../rich-story.ts';
import { DECLARED, minute, told, update } from '../story.ts';
import { mapOf } from './map.ts';

const MAP: DependencyMap = mapOf(
  'Vault → Cloud KMS',
  'K8s clusters → Vault',
  'CI/CD platform → Vault',
  'Service workloads → K8s clusters',
  'Vault → Internal DNS',
);
const CONTEXT: PostmortemContext = { now: READ_AT, map: MAP };

/** Compares with a golden file; UPDATE_GOLDEN=1 writes it anew, to be read before it is committed. */
function matches(name: string, text: string): void {
  const file = new URL(`../golden/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'));
}

describe('writePostmortem', () => {
  it('tells a rich incident', () => {
    matches('postmortem.md', writePostmortem(null, RICH, CONTEXT).text);
  });

  it('marks a drill and its early all-clear', () => {
    matches(
      'postmortem-drill.md',
      writePostmortem(null, RICH_DRILL, { ...CONTEXT, map: null }).text,
    );
  });

  it('writes nothing new where nothing is new, however much later', () => {
    const { text } = writePostmortem(null, RICH, CONTEXT);
    const later = { ...CONTEXT, now: READ_AT + 1e10 };
    const again = writePostmortem(text, RICH, later);
    assert.equal(again.text, text);
    assert.ok(again.parts.every(({ state }) => state === 'written'));
  });

  it('keeps what people wrote while the incident goes on', () => {
    const early = told([2, 'acknowledged', { text: 'x', medium: 'thread' }]);
    const { text } = writePostmortem(null, early, { ...CONTEXT, now: minute(3) });
    const prompt = /_What should be kept as it was\?_/;
    const edited = text.replace(prompt, 'The **pager** worked.\n');
    const { text: later, parts } = writePostmortem(edited, RICH, CONTEXT);
    const fresh = writePostmortem(null, RICH, CONTEXT).text;
    assert.equal(later, fresh.replace(prompt, 'The **pager** worked.\n'));
    assert.ok(parts.every(({ state }) => state === 'written'));
  });

  it('starts from the template of the team', () => {
    const { value } = loadTemplates({
      postmortem:
        '# {{id}} ({{severity}}), {{symptom}}\n\n<!-- faultline:actions -->\n<!-- /faultline:actions -->\n',
    });
    const incident = told([0, 'declared', { ...DECLARED, symptom: '# *x*' }]);
    const { text, parts } = writePostmortem(null, { ...incident, symptom: '*x*' }, CONTEXT, value);
    assert.match(
      text,
      /^# INC-2026-04-26-001 \(2\), \\\*x\\\*\n\n<!-- faultline:actions [0-9a-f]{8} -->\n\n_None/,
    );
    assert.deepEqual(
      parts.filter(({ state }) => state === 'written').map(({ name }) => name),
      ['actions'],
    );
  });

  it('keeps its structure whatever the values are', () => {
    const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'\\|`*_~[]()<>&#!-+.:/@=1a \n') }),
      fc.constantFrom(
        '<!-- /faultline:timeline -->',
        '\n<!-- faultline:summary -->\n',
        '| a |\n| - |',
      ),
    );
    const shape = (text: string) => markdown.parse(text).children.map(({ type }) => type);
    const tell = (text: string) =>
      told(
        [
          0,
          'declared',
          { ...DECLARED, symptom: text, impact: text, components: [text], teams: [text] },
        ],
        [1, 'acknowledged', { text, medium: 'thread' }],
        [2, 'thread-linked', { url: text }],
        [2, 'thread-linked', { url: `https://x.example/${text}` }],
        [3, 'role-claimed', { role: 'IC', person: text, reason: text }, text],
        [3, 'component-marked', { component: text, mark: 'failing' }, text],
        [4, 'note', { text }, text],
        [18, 'update-posted', update(40, { symptom: text, impact: text, investigation: text })],
        [20, 'gate-opened', { playbook: text, step: text, reason: text }],
        [21, 'mitigated', { fix: text }],
        [30, 'aftershock', { symptom: text }],
        [40, 'all-clear', { early: true, reason: text }],
        [41, 'action-item', { text, owner: text }],
        [42, 'corrected', { event: text, set: { [text]: text } }],
      );
    const expected = shape(writePostmortem(null, tell('x'), CONTEXT).text);
    fc.assert(
      fc.property(value, (text) => {
        // An empty value is another story: there is less to say.
        const incident = tell(`x${text}x`);
        const written = writePostmortem(null, incident, CONTEXT);
        assert.deepEqual(shape(written.text), expected);
        assert.deepEqual(written.problems, []);
        const rows = timeline(incident, READ_AT).length;
        const [, part = ''] = written.text.split(/^<!-- \/?faultline:timeline.*-->$/m);
        assert.equal(part.trim().split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length, rows + 2);
        assert.equal(writePostmortem(written.text, incident, CONTEXT).text, written.text);
      }),
      { numRuns: 120 },
    );
  });
});
