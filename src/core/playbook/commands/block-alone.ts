import type { Code } from 'mdast';
import { readBlock } from './block.ts';
import { languageClass, languageName } from './languages.ts';
import { type BlockContext, type BlockReading, NO_CONTEXT } from './reading.ts';

/** What was read of a block; it is asked for several times while its document is read. */
const readings = new WeakMap<Code, BlockReading>();

/** What a block says, whatever stands around it. */
export function readAlone(code: Code): BlockReading {
  const known = readings.get(code);
  if (known !== undefined) return known;
  const reading = readBlock(code.value.split(/\r\n|\r|\n/), languageName(code.lang), NO_CONTEXT);
  readings.set(code, reading);
  return reading;
}

/** What a block says where it stands, which is mostly the same. */
export function readInContext(code: Code, context: BlockContext): BlockReading {
  const language = languageName(code.lang);
  const kind = languageClass(language);
  const surrounded = (kind === 'unknown' && context.runs) || context.console;
  if (context.tools.size === 0 && !surrounded) return readAlone(code);
  return readBlock(code.value.split(/\r\n|\r|\n/), language, context);
}
