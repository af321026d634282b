import assert from 'node:assert/strict';
import { parsePlaybook } from '../../../src/core/playbook/parse.ts';

const parse = (text: string, path = 'runbooks/node_down.md') => parsePlaybook({ path, text });

describe('the title of a playbook', () => {
  const CASES: readonly (readonly [title: string, text: string, path: string, expected: string])[] =
    [
      ['is its H1', '---\ntitle: A\n---\n# B\n', 'x.md', 'B'],
      ['is the first of several', '# B\n\n# C\n', 'x.md', 'B'],
      ['is an underlined H1', 'B\n===\n', 'x.md', 'B'],
      ['is read without marks', '# **B** `c` [d](e) {#f}\n', 'x.md', 'B c d'],
      [
        'is the front matter’s where there is no H1',
        '---\ntitle: "A: b"\n---\n## B\n',
        'x.md',
        'A: b',
      ],
      [
        'is the front matter’s where a template fills in the H1',
        '---\ntitle: A\n---\n# <%= x %>\n',
        'x.md',
        'A',
      ],
      ['is the file’s name otherwise', '## B\n', 'a/kube_pod-down.html.md.erb', 'Kube pod down'],
      ['is the folder’s name for an index', 'text', 'a/roll-back/index.html.md', 'Roll back'],
      ['keeps brackets', '# Down [Deprecated]\n', 'x.md', 'Down [Deprecated]'],
    ];
  for (const [title, text, path, expected] of CASES) {
    it(title, () => assert.equal(parse(text, path).title, expected));
  }
});

describe('parsePlaybook', () => {
  it('nests sections, which run through their sub-sections', () => {
    const { sections } = parse('# A\n\n## B\n\n### C\n\n**D**\n\nx\n\n## E\n');
    assert.deepEqual(
      sections.map(({ heading, depth, range }) => [heading, depth, range.line, range.endLine]),
      [
        ['A', 1, 1, 11],
        ['B', 2, 3, 10],
        ['C', 3, 5, 10],
        ['D', 4, 7, 10],
        ['E', 2, 11, 11],
      ],
    );
  });

  it('gives steps and commands the innermost section, or none', () => {
    const { steps, commands } = parse(
      '- Run `kubectl get po`\n\n# A\n\n## B\n\n- Run `kubectl get no`\n',
    );
    assert.deepEqual(
      steps.map(({ section }) => section),
      [null, 1],
    );
    assert.deepEqual(
      commands.map(({ section }) => section),
      [null, 1],
    );
  });

  it('finds links of every form', () => {
    const { links } = parse(
      '[a](b) ![c](d) <https://e> https://f [g][h]\n\n<a href="i">j</a> <img src=\'k\'>\n\n<!-- [l](m) <a href="n">o</a> -->\n\n[h]: p\n',
    );
    assert.deepEqual(
      links.map(({ text, url }) => [text, url]),
      [
        ['a', 'b'],
        ['c', 'd'],
        ['https://e', 'https://e'],
        ['https://f', 'https://f'],
        ['g', 'p'],
        ['', 'i'],
        ['', 'k'],
      ],
    );
  });

  it('follows pages that only say where they moved', () => {
    const CASES: readonly (readonly [string, string | null])[] = [
      ['# A\n\nThis page has moved to [B](b.md).\n', 'b.md'],
      ['Moved to [B](b.md)\n', 'b.md'],
      ['# A\n\nThe pod was moved to [B](b.md) by hand.\n', null],
      [`# A\n\nThis page has moved to [B](b.md).\n\n${'More text. '.repeat(60)}\n`, null],
    ];
    for (const [text, expected] of CASES) assert.equal(parse(text).movedTo, expected, text);
  });

  it('reports an empty file, and one of blanks', () => {
    for (const text of ['', ' \n\n', '\uFEFF']) {
      assert.deepEqual(
        parse(text).problems.map(({ code }) => code),
        ['playbook/empty-file'],
      );
    }
  });

  it('refuses lists and quotes that are too entangled', () => {
    const tangled = (count: number, between: string) =>
      parse(`x\n\n${Array.from({ length: count }, () => '> - > - > - y').join(between)}\n`);
    for (const between of ['\n', '\n\n']) {
      const { problems } = tangled(2600, between);
      const said = problems.map(({ code, range }) => `${range.line} ${code}`);
      assert.deepEqual(said, ['3 playbook/too-many-marks']);
    }
    assert.deepEqual(tangled(40, '\n').problems, []);
  });

  it('refuses a file that would take too long, with its line, and still names it', () => {
    const { title, problems, steps } = parse(`x\n\n${'>'.repeat(500)} a`);
    assert.equal(title, 'Node down');
    assert.deepEqual(steps, []);
    assert.deepEqual(
      problems.map(({ code, severity, range }) => [code, severity, range.line]),
      [['playbook/too-deep', 'error', 3]],
    );
  });
});
