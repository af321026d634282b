import type { Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';

/** Clients of CI servers. */
export const PIPELINES: readonly Tool[] = [
  {
    names: ['tkn'],
    doc: 'tekton.dev, tkn, 0.42',
    flags: { 'n namespace k kubeconfig c context': 'value', 'C nocolour no-color': 'switch' },
    verbs: {
      version: READS,
      'pipeline p pipelinerun pr task t taskrun tr clustertask ct triggertemplate tt triggerbinding tb eventlistener el clustertriggerbinding ctb customrun cr hub bundle chain resource':
        {
          verbs: { 'list ls describe desc logs get search info': READS, '*': 'mutating' },
        },
      '*': 'mutating',
    },
  },
  {
    names: ['fly'],
    doc: 'concourse-ci.org, fly CLI, 7.14',
    flags: { 't target': 'value', 'verbose print-table-headers': 'switch' },
    verbs: {
      'targets status builds bs pipelines ps jobs js resources rs resource-versions rvs workers ws containers cs volumes vs teams ts get-pipeline gp get-team gt userinfo watch w checklist validate-pipeline vp format-pipeline':
        { ...READS, flags: { 'w write': 'mutating' } },
      curl: 'unknown',
      '*': 'mutating',
    },
  },
  {
    names: ['jenkins-cli', 'jenkins-cli.sh', 'jenkins-cli.jar'],
    doc: 'jenkins.io, Jenkins CLI, 2.530',
    flags: {
      's auth i user p': 'value',
      'webSocket ssh http noCertificateCheck noKeyAuth strictHostKey': 'switch',
    },
    style: 'go',
    verbs: {
      'list-jobs list-plugins list-changes console version who-am-i help get-job get-node get-view session-id get-gradle':
        READS,
      'list-credentials get-credentials-as-xml list-credentials-as-xml get-credentials-domain-as-xml':
        SHOWS_SECRETS,
      '*': 'mutating',
    },
  },
  {
    names: ['circleci'],
    doc: 'circleci.com, local CLI, 0.1',
    verbs: {
      'version diagnostic': READS,
      config: { verbs: { 'validate process': READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  {
    names: ['drone', 'woodpecker-cli'],
    doc: 'docs.drone.io, CLI, 1.9',
    flags: { 's server t token': 'value' },
    verbs: {
      info: READS,
      'build pipeline repo log cron user': {
        verbs: { 'ls list info last ps queue view show': READS, '*': 'mutating' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['buildkite-agent', 'gitlab-runner'],
    doc: 'docs.gitlab.com, GitLab Runner commands, 18',
    flags: { 'c config': 'value', debug: 'switch' },
    verbs: {
      'list status verify-config version': READS,
      verify: {
        effect: 'read-only',
        flags: { 'n name t token u url': 'value', delete: 'mutating' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['gitlab-ctl'],
    doc: 'docs.gitlab.com, Omnibus maintenance, 18',
    flags: { help: 'unknown' },
    verbs: {
      'status tail service-list show-config diff-config check-config pg-upgrade-status': READS,
      '*': 'mutating',
    },
  },
  {
    names: ['praefect'],
    doc: 'docs.gitlab.com, Gitaly Cluster troubleshooting, 18',
    style: 'go',
    flags: { config: 'value' },
    verbs: {
      'check dataloss metadata list-storages list-untracked-repositories sql-ping sql-migrate-status dial-nodes verify version':
        READS,
      '*': 'mutating',
    },
  },
  {
    names: ['gitlab-rake', 'gitlab-rails', 'gitlab-backup'],
    doc: 'docs.gitlab.com, Rake tasks, 18',
    verbs: {
      'gitlab:check gitlab:env:info gitlab:git:fsck gitlab:gitaly:check db:migrate:status': READS,
      '*': 'unknown',
    },
  },
  {
    names: ['actionlint', 'yamllint', 'hadolint', 'shellcheck'],
    doc: 'README of each project, 2026',
    effect: 'read-only',
    anyFlags: true,
  },
];
