import type { List, Table } from 'mdast';
import type { SourceRange } from '../../text/range.ts';
import type { MapFormat } from '../model.ts';
import type { TextBlock } from './block.ts';

/** A part of a file that may hold a map, before it is read. */
export type Candidate = {
  /** Its place in the document's order of blocks. */
  readonly order: number;
  /** Index of the section that it stands in; 0 is before the first heading. */
  readonly section: number;
  readonly range: SourceRange;
} & (
  | {
      readonly format: Exclude<MapFormat, 'list' | 'table'>;
      readonly block: TextBlock;
      /** It stands in a paragraph, in no fence. */
      readonly loose: boolean;
    }
  | { readonly format: 'list'; readonly list: List }
  | { readonly format: 'table'; readonly table: Table }
);

/** Words of the document that may say how a map is to be read. */
export interface Passage {
  readonly order: number;
  readonly section: number;
  readonly text: string;
  readonly range: SourceRange;
  readonly kind: 'heading' | 'text' | 'list' | 'table';
}

/** A heading and where its section ends in the order of blocks. */
export interface SectionMark {
  readonly heading: string;
  readonly depth: number;
  /** Index of the section that it is part of; null at the top. */
  readonly parent: number | null;
}
