/** What the linter's face loads on first use, with the rest of `analysis.ts`. */
export { placesOf } from '../../core/language/places-of.ts';
export { renameComponent } from '../../core/language/rename-component.ts';
export { disableEdit } from '../../core/lint/disables/disable-edit.ts';
export { addToMap } from '../../core/lint/fixes/edge-fixes.ts';
export { RULES } from '../../core/lint/rules/index.ts';
export { remarkParser } from '../../core/markdown/parser.ts';
export { factsOf } from '../../core/workspace/facts/facts-of.ts';
export { LiveIndex } from '../../core/workspace/live-index.ts';
export { safeEdits } from '../../core/workspace/safe-edits.ts';
