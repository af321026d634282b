/** A workflow that lints what is pushed. */
export interface Workflow {
  readonly path: string;
  readonly content: string;
}

/** The package is never fetched by its name alone, under which anybody could publish one. */
const INSTALL = 'npm install --save-dev git+https://YOUR-HOST/faultline.git#COMMIT';

const GITHUB: Workflow = {
  path: '.github/workflows/faultline.yml',
  content: `# Runs the Faultline that package.json names, and none by its name alone. To name it there:
#   ${INSTALL}
name: Playbooks
on:
  push:
    paths: ['**/*.md', '**/*.mdx', '**/*.markdown', '.faultline.yaml']
  pull_request:
    paths: ['**/*.md', '**/*.mdx', '**/*.markdown', '.faultline.yaml']
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npx --no faultline lint --format github
`,
};

const GITLAB: Workflow = {
  path: '.gitlab/ci/faultline.yml',
  content: `# Takes effect once .gitlab-ci.yml has it:
#   include: .gitlab/ci/faultline.yml
# Runs the Faultline that package.json names, and none by its name alone. To name it there:
#   ${INSTALL}
playbooks:
  image: node:22
  script:
    - npm ci
    - npx --no faultline lint --format junit > faultline.xml || npx --no faultline lint
  rules:
    - changes: ['**/*.md', '**/*.mdx', '**/*.markdown', '.faultline.yaml']
  artifacts:
    when: always
    reports:
      junit: faultline.xml
`,
};

/** The workflow for the service that a repository is built by. */
export function workflowFor(paths: readonly string[]): Workflow {
  const isGitlab = paths.includes('.gitlab-ci.yml');
  const isGithub = paths.some((path) => path.startsWith('.github/'));
  return isGitlab && !isGithub ? GITLAB : GITHUB;
}
