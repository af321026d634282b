// What the numbers were measured on, and how large what ships is.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';

/** @returns lines of Markdown */
export function describeMachine() {
  const [cpu] = cpus();
  return [
    `- ${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    `- Linux ${release()}, Node ${process.version}`,
    `- load when it began: ${loadavg()[0].toFixed(1)} (above ${cpus().length}, others shared the machine)`,
    '',
  ];
}

/** Size of the packed extension, which is the whitelist of package.json. */
export function packedSize() {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
  });
  const [pack] = JSON.parse(stdout);
  return [
    `${(pack.size / 1e6).toFixed(2)} MB packed, ${(pack.unpackedSize / 1e6).toFixed(2)} MB unpacked,`,
    `${pack.entryCount} files; the native parser is not in it.`,
    '',
  ];
}
