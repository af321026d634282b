/** Components that most platforms have, those first on which most depends, by the names that teams give them. */
export const FIRST_COMPONENTS = [
  { name: 'Internal DNS', aliases: ['DNS', 'CoreDNS'] },
  { name: 'Vault', aliases: ['Secrets manager', 'Secrets'] },
  { name: 'K8s clusters', aliases: ['K8s', 'Kubernetes', 'EKS', 'AKS', 'GKE', 'OpenShift'] },
] as const;

/** A settings file that says where the map and the playbooks are. */
export function configText({
  map,
  playbooks,
}: {
  readonly map: string;
  readonly playbooks: readonly string[];
}): string {
  return `# How Faultline reads this repository. Paths start here; every setting is optional.
map: ${JSON.stringify(map)}
playbooks:
${playbooks.map((glob) => `  - ${JSON.stringify(glob)}\n`).join('')}`;
}

/** The section of a document that holds a map to start from, its heading of the second depth. */
export const MAP_SECTION = `## Dependency map

What hangs below something depends on it. Change this to what your platform is made of.

\`\`\`text
[ Internal DNS ]
    ↑
    ├─ [ Vault ]
    │       ↑
    │       └─ [ K8s clusters ]
    │               ↑
    │               └─ [ Service workloads ]
    │
    └─ [ K8s clusters ]
\`\`\`
`;

/** A map to start from. `playbooks` links to the playbook of each component that has one. */
export function mapSkeleton(playbooks: ReadonlyMap<string, string>): string {
  const playbook = (name: string) => {
    const target = playbooks.get(name);
    return target === undefined ? '' : ` Playbook: [${name}](${target}).`;
  };
  return `# When the platform breaks

Talk first, look before touching, then fix.

1. Open one thread, pin it, and post that you have it.
2. Claim the roles by name: IC runs the incident, SME diagnoses, Comms writes.
3. Post an update every 15 minutes, also when nothing is new.
4. Look first: nothing is changed until the diagnosis is done.
5. After the fix, watch for 60 minutes of clean metrics before the all-clear.

${MAP_SECTION}
### Internal DNS

Where it runs, and who knows it.${playbook('Internal DNS')}

### Vault

Where it runs, and who knows it.${playbook('Vault')}

### K8s clusters

Where they run, and who knows them.${playbook('K8s clusters')}

### Service workloads

What the service teams run. If several teams fail together, it is rarely them.
`;
}
