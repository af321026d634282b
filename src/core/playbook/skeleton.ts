/**
 * A playbook to start from.
 *
 * @param link from the playbook to the component's entry on the map; null where it has none yet
 */
export function playbookSkeleton(component: string, link: string | null): string {
  return `---
component: ${yamlText(component)}
---

# ${component}
${link === null ? '' : `\nOn the map: ${link}.\n`}
## Symptoms

- What people see when it fails.

## Impact

Who cannot do what while it is down.

## Diagnosis

- [ ] Look first; change nothing yet.

  Expected: what it looks like when it is well.

## Mitigation

- [ ] What makes it better.

## Verification

- [ ] How you know that it is.

## Escalation

Whom to call when this page does not help.
`;
}

/** A plain YAML value, quoted where it would be read as something else. */
function yamlText(text: string): string {
  return /^[\p{L}][\p{L}\p{N} /_.()-]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
