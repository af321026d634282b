import type { Services } from '../../services.ts';

/**
 * The component that a command is about: of the item or message that it was called with, else of the
 * item selected in the Triage view. Only names on the map come back.
 */
export function componentArgument(services: Services, argument: unknown): string | undefined {
  const node = (argument ?? services.triageView.selection[0]) as
    | { readonly component?: unknown }
    | null
    | undefined;
  const name = node?.component;
  return services.triage.state?.components.find((component) => component === name);
}
