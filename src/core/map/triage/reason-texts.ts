import { english } from '../../text/sentence.ts';

/** What a mark on component {0} says of the suspect {2}, {1} times; in a release it says less. */
export const MARKED = {
  failing: {
    for: {
      usual: english`{0} failing: {1}× likelier if {2} is down`,
      released: english`{0} failing, while it is released: {1}× likelier if {2} is down`,
    },
    against: {
      usual: english`{0} failing speaks against it: {1}×`,
      released: english`{0} failing, while it is released, speaks against it: {1}×`,
    },
  },
  healthy: {
    for: {
      usual: english`{0} healthy speaks for it: {1}×`,
      released: english`{0} healthy, while it is released, speaks for it: {1}×`,
    },
    against: {
      usual: english`{0} healthy speaks against it: {1}×`,
      released: english`{0} healthy, while it is released, speaks against it: {1}×`,
    },
  },
} as const;

/** What a change of the suspect says, {1} minutes or hours old and made by {2}. */
export const CHANGED = {
  once: {
    by: english`changed by {2}: {0}× likelier to be the cause`,
    somehow: english`changed: {0}× likelier to be the cause`,
  },
  minute: {
    by: english`changed {1} minute ago by {2}: {0}× likelier to be the cause`,
    somehow: english`changed {1} minute ago: {0}× likelier to be the cause`,
  },
  minutes: {
    by: english`changed {1} minutes ago by {2}: {0}× likelier to be the cause`,
    somehow: english`changed {1} minutes ago: {0}× likelier to be the cause`,
  },
  hours: {
    by: english`changed {1} hours ago by {2}: {0}× likelier to be the cause`,
    somehow: english`changed {1} hours ago: {0}× likelier to be the cause`,
  },
} as const;

export const RELEASED = english`is being released: {0}× likelier to be the cause`;
