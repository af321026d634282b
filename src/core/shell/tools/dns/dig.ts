import type { Tool } from '../schema.ts';

export const dig: Tool = {
  names: ['dig'],
  doc: 'dig(1), BIND 9.20',
  effect: 'read-only',
  style: 'none',
};
