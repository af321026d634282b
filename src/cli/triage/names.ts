import type { Component } from '../../core/map/model.ts';
import { findComponent } from '../../core/names.ts';
import type { Arguments } from '../command.ts';
import { listOption } from '../options.ts';

/**
 * The names that an option gives, one or, with commas, several at a time. A value that is the name of
 * a component as it stands is not taken apart.
 */
export function namesOption(
  args: Arguments,
  option: string,
  map: { readonly components: readonly Component[] },
): readonly string[] {
  return listOption(args, option).flatMap((value) =>
    findComponent(map, value) !== null
      ? [value]
      : value
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
  );
}
