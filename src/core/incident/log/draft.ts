import type { EventType, Facts } from './events.ts';

/** Something that a responder wants to record. `at` is when it happened, in milliseconds. */
export type Draft = {
  readonly [Type in EventType]: {
    readonly type: Type;
    readonly data: Facts[Type];
    readonly by: string;
    readonly at: number;
  };
}[EventType];

/** What an event says, without who and when. */
export type Fact = Draft extends infer One
  ? One extends Draft
    ? Pick<One, 'type' | 'data'>
    : never
  : never;
