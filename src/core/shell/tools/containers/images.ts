import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

/** Look at images and registries, and copy between them. */
export const IMAGE_TOOLS: readonly Tool[] = [
  {
    names: ['skopeo'],
    doc: 'github.com/containers/skopeo, 1.20',
    flags: {
      'command-timeout override-arch override-os override-variant policy registries.d tmpdir':
        'value',
      'debug insecure-policy': 'switch',
    },
    verbs: {
      'inspect list-tags manifest-digest standalone-verify': READS,
      '*': 'mutating',
    },
  },
  {
    names: ['crane', 'gcrane'],
    doc: 'github.com/google/go-containerregistry, crane, 0.20',
    flags: { platform: 'value', 'v verbose insecure allow-nondistributable-artifacts': 'switch' },
    verbs: {
      'digest manifest config ls catalog blob validate version': {
        ...READS,
        flags: { 'tarball remote': 'value' },
      },
      export: { effect: 'mutating', operands: [{ at: 1, like: '^-$', effect: 'read-only' }] },
      auth: { verbs: { 'get token': SHOWS_SECRETS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  {
    names: ['regctl'],
    doc: 'github.com/regclient/regclient, 0.9',
    flags: { 'logopt v verbosity user-agent host': 'value' },
    verbs: {
      version: READS,
      image: {
        verbs: { 'inspect config digest manifest ratelimit check-base': READS, '*': 'mutating' },
      },
      artifact: {
        verbs: {
          'list tree': READS,
          get: { ...READS, flags: { 'o output': OUTPUT_FILE } },
          '*': 'mutating',
        },
      },
      'manifest blob index': {
        verbs: { 'get head list tree diff diff-config diff-layer': READS, '*': 'mutating' },
      },
      'tag repo': { verbs: { 'ls list': READS, '*': 'mutating' } },
      registry: { verbs: { config: READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  {
    names: ['oras'],
    doc: 'oras.land, CLI reference, 1.3',
    verbs: {
      'discover version resolve': READS,
      manifest: {
        verbs: {
          'fetch fetch-config': { ...READS, flags: { 'o output': OUTPUT_FILE } },
          '*': 'mutating',
        },
      },
      blob: {
        verbs: {
          fetch: { ...READS, flags: { 'o output': OUTPUT_FILE } },
          '*': 'mutating',
        },
      },
      repo: { verbs: { 'ls tags': READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  {
    names: ['cosign'],
    doc: 'docs.sigstore.dev, cosign, 3.0',
    flags: { 't timeout': 'value', 'd verbose': 'switch', 'output-file': OUTPUT_FILE },
    verbs: {
      'verify verify-attestation verify-blob verify-blob-attestation tree triangulate version public-key env':
        {
          ...READS,
          flags: { outfile: OUTPUT_FILE },
        },
      download: { verbs: { 'sbom signature attestation': READS } },
      '*': 'mutating',
    },
  },
  {
    names: ['trivy', 'dive', 'clair-scanner'],
    doc: 'trivy.dev, 0.67',
    effect: 'read-only',
    anyFlags: true,
    flags: {
      'o output file': OUTPUT_FILE,
      'reset clear-cache download-db-only download-java-db-only': 'mutating',
      'f format severity s scanners timeout t template': 'value',
    },
    verbs: {
      'image i fs filesystem rootfs repo repository config conf vm sbom version': READS,
      // It starts a pod on each node to look at it.
      'k8s kubernetes': 'unknown',
      'clean server plugin module registry db convert attest login cataloger': 'mutating',
    },
    orOperands: true,
  },
  {
    names: ['grype', 'syft'],
    doc: 'github.com/anchore/grype and syft, 1.36; a format may name a file, json=FILE',
    effect: 'read-only',
    flags: {
      'o output': { takes: 'value', like: '=', effect: 'mutating' },
      file: OUTPUT_FILE,
      't template s scope platform from c config source-name source-version fail-on f exclude distro name':
        'value',
      'only-fixed only-notfixed by-cve add-cpes-if-none q quiet v verbose': 'switch',
    },
    verbs: {
      'scan version': { effect: 'read-only' },
      'db attest convert login cataloger config completion': 'mutating',
    },
    orOperands: true,
  },
  {
    names: ['notation'],
    doc: 'notaryproject.dev, notation CLI, 1.3',
    verbs: { 'list ls inspect verify version': READS, '*': 'mutating' },
  },
  {
    names: ['buildah'],
    doc: 'github.com/containers/buildah, 1.41',
    verbs: { 'images containers inspect info version': READS, '*': 'mutating' },
  },
];
