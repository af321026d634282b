import type { Tool } from '../schema.ts';
import { OUTPUT_FILE } from '../specs.ts';

/** Read JSON, YAML, XML and tables. */
export const STRUCTURED: readonly Tool[] = [
  {
    names: ['jq', 'gojq', 'jaq'],
    doc: 'jqlang.org, manual, 1.8',
    effect: 'read-only',
    flags: {
      'n null-input R raw-input s slurp c compact-output r raw-output raw-output0 a ascii-output S sort-keys C color-output M monochrome-output tab unbuffered j join-output e exit-status stream stream-errors seq args jsonargs b binary V version h build-configuration':
        'switch',
      'indent L library-path': 'value',
      'f from-file': 'value',
      'arg argjson slurpfile rawfile argfile': 'value',
      '-rc -cr -er -re -sr -rs -nr -rn -Rr -rR -Sr -ce -jr': 'switch',
    },
  },
  {
    names: ['yq'],
    doc: 'mikefarah.gitbook.io, yq, 4.48',
    effect: 'read-only',
    anyFlags: true,
    flags: {
      'i inplace in-place': 'mutating',
      's split-exp': { takes: 'value', effect: 'unknown' },
      'r unwrapScalar P prettyPrint C colors M no-colors N no-doc n null-input e exit-status j tojson v verbose':
        'switch',
      'o output-format p input-format I indent f front-matter': 'value',
    },
    verbs: {
      'eval e eval-all ea': {
        effect: 'read-only',
        anyFlags: true,
        flags: { 'i inplace': 'mutating', 's split-exp': { takes: 'value', effect: 'unknown' } },
      },
    },
    orOperands: true,
  },
  {
    names: ['xmllint'],
    doc: 'xmllint(1), libxml2 2.14',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'o output': OUTPUT_FILE, shell: 'unknown' },
  },
  {
    names: ['xq', 'tomlq', 'csvtool', 'mlr', 'fx', 'gron', 'pup', 'htmlq', 'dasel'],
    doc: 'README of each project, 2026',
    effect: 'unknown',
  },
  {
    names: ['csvcut', 'csvlook', 'csvstat', 'csvgrep', 'csvsort'],
    doc: 'csvkit.readthedocs.io, 2.1',
    effect: 'read-only',
    anyFlags: true,
  },
];
