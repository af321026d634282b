import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readChain, readLog } from '../../../../src/core/changes/git/log-output.ts';
import { readReflog } from '../../../../src/core/changes/git/reflog.ts';
import { readRefs } from '../../../../src/core/changes/git/refs.ts';

const MARK = 'mark';
const ID = 'a'.repeat(40);

describe('what git prints', () => {
  const path = fc
    .string({ unit: 'binary', minLength: 1 })
    .map((text) => `p${text.replaceAll('\0', '')}`);
  const word = fc.string().map((text) => text.replaceAll('\0', ''));
  const commit = fc.record(
    {
      id: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 }),
      parents: fc.array(fc.constant(ID), { maxLength: 2 }),
      at: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
      author: word,
      title: word,
      paths: fc.array(path, { maxLength: 4 }),
    },
    { noNullPrototype: true },
  );

  it('a log gives back what went in, whatever the names are', () => {
    fc.assert(
      fc.property(fc.array(commit, { maxLength: 5 }), (commits) => {
        const output = commits
          .map(({ id, parents, at, author, title, paths }) => {
            const fields = [MARK, id, parents.join(' '), `${at / 1000}`, author, 'a@b', title];
            const list = paths.length === 0 ? '' : `\n${paths.map((one) => `${one}\0`).join('')}`;
            return `${fields.map((field) => `${field}\0`).join('')}\0${list}`;
          })
          .join('');
        const read = readLog(output, MARK).map(({ byForge: _, ...rest }) => rest);
        assert.deepEqual(read, commits);
      }),
    );
  });

  it('never makes a reader throw', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\0', MARK, ID, '\n', `${ID} ${ID} a <b> 17 +0000\tfetch`, '17', '*'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const output = pieces.join('');
        readLog(output, MARK);
        readLog(pieces.join('\0'), MARK);
        readChain(pieces.join('\0'));
        readRefs(pieces.join('\0'));
        readReflog(output);
      }),
    );
  });

  it('a commit that a forge made is told apart', () => {
    const record = (committer: string) =>
      ['mark', ID, '', '1', 'Ada', committer, 'Title', '', ''].join('\0');
    assert.equal(readLog(record('noreply@github.com'), MARK)[0]?.byForge, true);
    assert.equal(readLog(record('ada@example.org'), MARK)[0]?.byForge, false);
  });

  it('a reflog, newest first, and how each move came about', () => {
    const zero = '0'.repeat(40);
    const other = 'b'.repeat(40);
    const line = (from: string, to: string, said: string) =>
      `${from} ${to} Ada <a@example.org> 1777000000 +0200\t${said}`;
    const text = [
      line(zero, ID, 'clone: from /srv'),
      line(ID, other, 'fetch origin: fast-forward'),
      'no line of a reflog',
      line(other, ID, 'update by push'),
      line(ID, other, 'pull --ff-only: Fast-forward'),
      line(other, ID, ''),
    ].join('\n');
    assert.deepEqual(
      readReflog(text).map(({ from, how }) => [from, how]),
      [
        [other, 'moved'],
        [ID, 'fetched'],
        [other, 'moved'],
        [ID, 'fetched'],
        [null, 'began'],
      ],
    );
  });

  it('tags with and without a text, and what a remote has as its default', () => {
    const output = [
      `*\0refs/heads/main\0${ID}\0commit\x0017\0\0Title\0refs/remotes/origin/main\0\0\n`,
      ` \0refs/remotes/origin/HEAD\0${ID}\0commit\x0017\0\0Title\0\0refs/remotes/origin/main\0\n`,
      ` \0refs/tags/v1\0${ID}\0tag\x0018\0Ada\0One\0\0\0\n`,
      ` \0refs/tags/blob\0${ID}\0blob\0\0\0\0\0\0\n`,
    ].join('');
    const none = { isHead: false, upstream: null, pointsTo: null, tag: null };
    assert.deepEqual(readRefs(output), [
      {
        ...none,
        name: 'refs/heads/main',
        target: ID,
        isHead: true,
        upstream: 'refs/remotes/origin/main',
        at: 17_000,
      },
      {
        ...none,
        name: 'refs/remotes/origin/HEAD',
        target: ID,
        pointsTo: 'refs/remotes/origin/main',
        at: 17_000,
      },
      {
        ...none,
        name: 'refs/tags/v1',
        target: ID,
        tag: { at: 18_000, author: 'Ada', title: 'One' },
        at: 18_000,
      },
      { ...none, name: 'refs/tags/blob', target: ID, at: null },
    ]);
  });
});
