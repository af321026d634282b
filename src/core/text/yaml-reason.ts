import { english, type Sentence } from './sentence.ts';

/** What the library says of the mistakes that people make most, and what that means in a file of settings. */
const REASONS: readonly (readonly [message: RegExp, reason: Sentence])[] = [
  [
    /^Nested mappings are not allowed in compact/,
    { text: english`a value that holds a colon and a blank needs quotes`, args: [] },
  ],
  [
    /^Flow (?:sequence|map) in block collection must be|^Expected flow (?:sequence|map) to end/,
    { text: english`a bracket is opened and not closed`, args: [] },
  ],
  [/^Missing closing ["']quote/, { text: english`a quote is opened and not closed`, args: [] }],
  [
    /^Tabs are not allowed as indentation/,
    { text: english`tabs do not indent; use blanks`, args: [] },
  ],
  [
    /^All mapping items must start at the same column/,
    { text: english`this key does not stand below the one before it`, args: [] },
  ],
  [
    /^Plain value cannot start with (?:reserved|a [\w ]+) character|^Plain value cannot start/,
    { text: english`a value that begins with this sign needs quotes`, args: [] },
  ],
  [/^Map keys must be unique/, { text: english`this key is there twice; take one out`, args: [] }],
  [
    /^Source contains multiple documents/,
    {
      text: english`it may be one document only; take the line --- and what follows out`,
      args: [],
    },
  ],
];

/** Why a text is no YAML: in words for the commonest mistakes, else as the library says it. */
export function yamlReason(message: string): string | Sentence {
  return REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? message;
}
