/** A repository on a forge, as its command-line tool takes it. */
export interface Hosted {
  readonly forge: 'github' | 'gitlab';
  /** `host/owner/name`; GitLab's may have more groups. */
  readonly name: string;
}

const URL = /^(?:https?|ssh|git):\/\/(?:[^@/]+@)?([\w.-]+)(?::\d+)?\/(.+?)(?:\.git)?\/?$/;
const SCP = /^(?:[^@/]+@)?([\w.-]+):(?!\/\/)\/?(.+?)(?:\.git)?\/?$/;
const PATH = /^[\w.-]+(?:\/[\w.-]+)+$/;

/** Where a remote's URL leads, if the host's name says that it is a forge we can ask. */
export function hostedAt(url: string): Hosted | null {
  const [, host = '', path = ''] = URL.exec(url) ?? SCP.exec(url) ?? [];
  const forge = /github/i.test(host) ? 'github' : /gitlab/i.test(host) ? 'gitlab' : null;
  if (forge === null || host.startsWith('-') || !PATH.test(path)) return null;
  if (forge === 'github' && path.split('/').length !== 2) return null;
  return { forge, name: `${host}/${path}` };
}
