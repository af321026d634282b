import type {
  ExtendedGlobPart,
  Assignment as ForeignAssignment,
  Word as ForeignWord,
  ParameterExpansionPart,
  SyntaxNode,
  WordPart,
} from 'unbash';
import { forEachChild } from 'unbash';
import type { Span } from '../model.ts';
import { HOLE, type Script, type Word } from './model.ts';
import { type Region, spanIn } from './region.ts';

/** Variables whose content is flags by their name. */
const FLAGS_BY_NAME =
  /(?:^|_)(?:ARGS?|ARGUMENTS|OPTS?|OPTIONS?|FLAGS?|PARAMS?|PARAMETERS|EXTRA|CMD|COMMAND|DRY|DRY_?RUN)(?:_|$)/i;

/** A pattern that runs something where zsh reads it: `*(e:'id':)`, `*(+name)`. */
const RUNS_IN_ZSH = /e[^\w\s|.)]|\+/;

/** An expansion that runs what the variable holds: as a prompt, `${x@P}`, or as zsh may, `${(e)x}`. */
const RUNS_WHAT_IT_HOLDS = /^\$\{[(~=^]|@P\}$/;

/** What is gathered about a word while its parts are read. */
interface Draft {
  value: string;
  many: boolean;
  open: boolean;
  pipe: boolean;
  readonly scripts: Script[];
}

/** Reads one word of the grammar. */
export function readWord(word: ForeignWord, region: Region): Word {
  const span = spanIn(region, word.pos, word.end);
  const parts = word.parts;
  if (parts === undefined) {
    const { text, value } = word;
    return { text, value, span, many: false, open: false, scripts: [], pipe: false };
  }
  return fromParts(parts, word.text, span, region);
}

/** Reads the text of a here-document, whose expansions run. */
export function readParts(
  parts: readonly WordPart[] | undefined,
  text: string,
  span: Span,
  region: Region,
): Word {
  const whole = { text, value: text, span, many: false, open: false, scripts: [], pipe: false };
  return parts === undefined ? whole : fromParts(parts, text, span, region);
}

/** Reads `name=value`, with what runs in its subscript. */
export function readAssigned(assignment: ForeignAssignment, region: Region): Word {
  const { value, index, pos, end, text } = assignment;
  const span = spanIn(region, pos, end);
  const head = `${assignment.name}${assignment.append === true ? '+=' : '='}`;
  if (value.type !== 'Word' || index !== undefined) {
    const scripts = scriptsUnder(assignment, region);
    return { text, value: head + HOLE, span, many: false, open: false, scripts, pipe: false };
  }
  const inner = readWord(value, region);
  return { ...inner, text, value: head + inner.value, span };
}

/** Every script that runs when this part of the grammar is expanded, however deep in it. */
export function scriptsUnder(node: SyntaxNode, region: Region): readonly Script[] {
  const found: Script[] = [];
  const visit = (child: SyntaxNode, place: SyntaxNode) => {
    if (child.type !== 'Script') forEachChild(child, (next) => visit(next, child));
    else if (child.source === undefined) found.push(region.script(child, region));
    else {
      const fixed = spanIn(region, place.pos, place.end);
      found.push(region.script(child, { ...region, source: child.source, fixed }));
    }
  };
  forEachChild(node, (child) => visit(child, node));
  return found;
}

function fromParts(parts: readonly WordPart[], text: string, span: Span, region: Region): Word {
  const draft: Draft = { value: '', many: false, open: false, pipe: false, scripts: [] };
  for (const part of parts) addPart(draft, part, false, region);
  return { text, span, ...draft };
}

function addPart(draft: Draft, part: WordPart, quoted: boolean, region: Region): void {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      draft.value += part.value;
      return;
    case 'DoubleQuoted':
    case 'LocaleString':
      for (const child of part.parts) addPart(draft, child, true, region);
      return;
    case 'Glob':
    case 'ExtendedGlob':
      if (part.type !== 'Glob' && RUNS_IN_ZSH.test(part.pattern)) refuse(draft, part, region);
      draft.value += part.text;
      draft.many = true;
      break;
    case 'BraceExpansion':
      if (draft.value === '' && /[{,]['"\\]*[-$]/.test(part.text)) draft.open = true;
      draft.value += part.text;
      draft.many = true;
      break;
    case 'SimpleExpansion':
      addVariable(draft, part.text.slice(1), quoted);
      return;
    case 'ParameterExpansion':
      if (RUNS_WHAT_IT_HOLDS.test(part.text)) refuse(draft, part, region);
      addVariable(draft, nameOf(part), quoted);
      break;
    case 'CommandExpansion':
      draft.value += HOLE;
      if (!quoted) draft.many = true;
      break;
    case 'ProcessSubstitution':
      draft.value += HOLE;
      draft.pipe = true;
      break;
    case 'ArithmeticExpansion':
      draft.value += HOLE;
      break;
  }
  draft.scripts.push(...scriptsUnder(part, region));
}

/** Says of a part that it cannot be read, as a script that is none. */
function refuse(
  draft: Draft,
  part: ExtendedGlobPart | ParameterExpansionPart,
  region: Region,
): void {
  const span = spanIn(region, part.pos, part.end);
  draft.scripts.push({ body: [], trouble: `what “${part.text}” stands for`, span });
}

function addVariable(draft: Draft, name: string, quoted: boolean): void {
  const list = name === '@' || name === '*' || name.endsWith('[@]') || name.endsWith('[*]');
  const first = draft.value === '';
  draft.value += HOLE;
  if (list && (name.includes('@') || !quoted)) draft.many = true;
  if (first && (list || FLAGS_BY_NAME.test(name))) draft.open = true;
}

function nameOf(part: ParameterExpansionPart): string {
  const index = part.index?.text;
  return index === undefined ? part.parameter : `${part.parameter}[${index}]`;
}
