import type { TextBlock } from '../blocks/block.ts';
import type { MapFormat } from '../model.ts';
import { readD2 } from './d2/d2.ts';
import { readDot } from './dot/dot.ts';
import { readDrawing } from './drawing/drawing.ts';
import { readMermaid } from './mermaid/mermaid.ts';
import { readPlantUml } from './plantuml/plantuml.ts';
import type { RawMap } from './raw.ts';
import { readYaml } from './yaml/yaml.ts';

/** The reader of each format that a block of text may have. None of them throws. */
export const TEXT_READERS: Readonly<
  Record<Exclude<MapFormat, 'list' | 'table'>, (block: TextBlock) => RawMap>
> = {
  drawing: readDrawing,
  mermaid: readMermaid,
  dot: readDot,
  plantuml: readPlantUml,
  d2: readD2,
  yaml: readYaml,
};
