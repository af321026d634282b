import type { Config } from '../config/config.ts';
import type { Roles } from './facts/document-facts.ts';
import { readGlob } from './glob.ts';

/** Tells by the configuration what a path is to its repository. */
export function rolesIn({
  map,
  playbooks,
}: Pick<Config, 'map' | 'playbooks'>): (path: string) => Roles {
  const globs = playbooks.map(readGlob);
  return (path) => ({
    map: path === map,
    // The map may lie among the playbooks; then it is read as one only if it is written like one.
    playbook: path !== map && globs.some((glob) => glob.matches(path)),
  });
}
