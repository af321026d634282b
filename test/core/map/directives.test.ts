import { checkMaps } from './check-maps.ts';

checkMaps('maps whose direction a directive says', [
  [
    'md directive child',
    'a.md',
    '<!-- faultline: children=dependency -->\n\n- Checkout\n  - Payments\n  - Orders\n',
    'Checkout > Payments, Checkout > Orders',
  ],
  ['md directive ignore', 'a.md', '<!-- faultline: map=ignore -->\n```\nA1 -> B1 -> C1\n```\n', ''],
  [
    'fm directive',
    'a.md',
    '---\nfaultline:\n  arrows: dependent\n---\n# Dependency map\n```\nVault -> K8s\n```\n',
    'K8s > Vault',
  ],
  [
    'conflict',
    'a.md',
    'Arrows point to what is needed.\n\n```\nK8s -> Vault\n```\n\nArrows point to what breaks.\n',
    'K8s > Vault',
  ],
  [
    'two legends',
    'a.md',
    '# Dependency maps\n\n## Network\n\nArrows point to what is needed.\n\n```\nLB -> Firewall\n```\n\n## Impact\n\nArrows point to what breaks.\n\n```\nVault -> K8s\n```\n',
    'LB > Firewall, K8s > Vault',
  ],
  [
    'directive',
    'a.md',
    '<!-- faultline: arrows=dependent -->\n\n```\nVault -> K8s\n```\n',
    'K8s > Vault',
  ],
  [
    'directive in',
    'a.md',
    '```mermaid\n%% faultline: arrows=dependent\ngraph LR\nVault --> K8s\n```\n',
    'K8s > Vault',
  ],
]);
