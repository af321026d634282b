import type { Spec } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';

/**
 * What the verbs of nearly all services do: those that describe, list or get only read. Not those
 * that sound like it and write a file or make credentials.
 */
export const VERBS: NonNullable<Spec['verbs']> = {
  'get-export get-sdk get-job-output get-snapshot-block get-media get-map-tile get-package-version-asset get-cluster-credentials get-cluster-credentials-with-iam get-federation-token get-session-token get-role-credentials get-credentials get-credentials-for-identity get-id get-object-torrent get-archive get-artifact get-configuration get-hosted-configuration-version get-latest-configuration get-raw-message-content':
    'unknown',
  'get-secret-value batch-get-secret-value get-parameter get-parameters get-parameters-by-path get-parameter-history get-password-data get-login-password get-authorization-token generate-db-auth-token get-random-password':
    SHOWS_SECRETS,
  'describe-* list-* head-* lookup-* search-* batch-get-* batch-describe-* estimate-* preview-* simulate-* get-*':
    READS,
  'validate-template validate-pipeline-definition validate-state-machine-definition validate-configuration validate-policy filter-log-events test-dns-answer tail start-live-tail download-db-log-file-portion test-event-pattern test-metric-filter check-domain-availability check-capacity check-access-not-granted check-no-new-access check-if-phone-number-is-opted-out wait help can-paginate decode-authorization-message generate-presigned-url':
    READS,
};

/** A service whose verbs follow the naming rules, with those of its own. */
export function service(own: NonNullable<Spec['verbs']>): Spec {
  return { verbs: { ...own, ...VERBS, '*': 'mutating' } };
}
