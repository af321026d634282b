import { deepEqual, equal } from 'node:assert/strict';
import { FolderQuestions } from '../../../../src/core/workspace/questions/folder-questions.ts';

const NAMES = ['mkdocs.yml', 'docs/conf.py'];

describe('which names stand in a folder', () => {
  const open = (...paths: readonly string[]) => {
    const there = new Set(paths);
    const searched: string[] = [];
    const questions = new FolderQuestions((path) => {
      searched.push(path);
      return there.has(path);
    });
    return { there, searched, questions };
  };

  it('finds the first of them', () => {
    const { questions } = open('a/docs/conf.py', 'mkdocs.yml');
    equal(questions.ask('a/x.md', 'a', NAMES), 'docs/conf.py');
    equal(questions.ask('a/x.md', '', NAMES), 'mkdocs.yml');
    equal(questions.ask('a/x.md', 'b', NAMES), null);
  });

  it('looks once for all who ask', () => {
    const { questions, searched } = open();
    questions.ask('a/x.md', 'a', NAMES);
    questions.ask('a/y.md', 'a', NAMES);
    deepEqual(searched, ['a/mkdocs.yml', 'a/docs/conf.py']);
  });

  const tells = (path: string, expected: readonly string[]) =>
    it(`${path} matters to ${expected.join(', ') || 'nobody'}`, () => {
      const { questions, there } = open();
      questions.ask('A/x.md', 'A', NAMES);
      questions.ask('A/x.md', '', NAMES);
      questions.ask('y.md', '', NAMES);
      questions.ask(null, '', NAMES);
      there.add(path);
      deepEqual([...questions.changed([path.toLowerCase()])], expected);
      equal(questions.ask(null, 'A', NAMES), expected[0] === 'A/x.md' ? NAMES[0] : null);
    });
  tells('A/mkdocs.yml', ['A/x.md']);
  tells('A/other.yml', []);
  tells('A/B/mkdocs.yml', []);

  it('tells nobody who forgot', () => {
    const { questions, there } = open();
    questions.ask('a/x.md', 'a', NAMES);
    questions.forget('a/x.md');
    there.add('a/docs/conf.py');
    deepEqual([...questions.changed(['a/docs/conf.py'])], []);
    equal(questions.ask('a/x.md', 'a', NAMES), 'docs/conf.py');
  });
});
