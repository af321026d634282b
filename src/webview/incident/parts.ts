import type { FromPanel, IncidentView, PanelStrings } from './protocol.ts';

export type Post = (message: FromPanel) => void;

/** What every part is drawn from. */
export interface Parts {
  readonly view: IncidentView;
  readonly strings: PanelStrings;
  readonly post: Post;
  /** An element whose text follows the time. */
  readonly clock: (text: (now: number) => string, attributes?: Record<string, string>) => Node;
}
