import type { ComponentPlace } from './component-places.ts';
import { scalarsIn } from './yaml-scalars.ts';

/** Where settings name a component: the keys and values that are its very name. */
export function settingsPlaces(text: string, component: string): readonly ComponentPlace[] {
  return scalarsIn(text).flatMap(({ value, start, end }): readonly ComponentPlace[] =>
    value === component ? [{ component, kind: 'settings', written: value, start, end }] : [],
  );
}
