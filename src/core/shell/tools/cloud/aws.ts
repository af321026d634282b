import type { Spec, Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';
import { service, VERBS } from './shared.ts';

const EC2: Spec = {
  verbs: {
    ...VERBS,
    '*': {
      effect: 'mutating',
      flags: { 'dry-run': 'read-only', 'no-dry-run': 'mutating' },
      anyFlags: true,
    },
  },
};

const S3_COMMAND: Spec = { effect: 'mutating', flags: { dryrun: 'read-only' }, anyFlags: true };

/** Services whose verbs follow the naming rules. */
const SERVICES =
  'elasticache elb elbv2 ecs ecr ecr-public cloudwatch cloudformation cloudtrail route53 route53domains autoscaling efs fsx acm acm-pca secretsmanager guardduty configservice securityhub cloudfront apigateway apigatewayv2 stepfunctions glue athena redshift opensearch es kafka mq sns events codebuild codepipeline codedeploy codecommit batch backup organizations support health ce budgets pricing service-quotas resourcegroupstaggingapi resource-groups waf wafv2 waf-regional shield directconnect globalaccelerator network-firewall networkmanager route53resolver servicediscovery appmesh amp grafana xray synthetics docdb neptune memorydb dax emr sagemaker bedrock cognito-idp iot transfer datasync dms storagegateway lightsail elasticbeanstalk application-autoscaling autoscaling-plans compute-optimizer inspector2 macie2 accessanalyzer identitystore sso-admin ds workspaces appconfig imagebuilder license-manager ram vpc-lattice pipes scheduler schemas firehose kinesis kinesisanalyticsv2 oam fis resiliencehub lambda logs rds iam deploy dynamodbstreams ebs mediaconvert pi rolesanywhere servicecatalog signer swf timestream-query transcribe translate';

export const aws: Tool = {
  names: ['aws', 'awslocal'],
  doc: 'AWS CLI v2 Command Reference; naming rules of the API: describe, list, get and head read',
  flags: {
    'region profile endpoint-url output query color ca-bundle cli-read-timeout cli-connect-timeout cli-binary-format':
      'value',
    'debug no-verify-ssl no-paginate no-sign-request no-cli-pager no-cli-auto-prompt cli-auto-prompt':
      'switch',
  },
  verbs: {
    [SERVICES]: service({}),
    ec2: EC2,
    ssm: service({ 'start-session': 'unknown' }),
    eks: service({
      'update-kubeconfig': {
        effect: 'mutating',
        flags: { 'dry-run': 'read-only' },
        anyFlags: true,
      },
      'get-token': SHOWS_SECRETS,
    }),
    dynamodb: service({
      'query scan transact-get-items': READS,
      'execute-statement execute-transaction batch-execute-statement': 'unknown',
    }),
    s3: {
      verbs: {
        ls: READS,
        presign: SHOWS_SECRETS,
        cp: {
          effect: 'mutating',
          flags: {
            dryrun: 'read-only',
            'recursive quiet only-show-errors no-progress no-guess-mime-type force-glacier-transfer ignore-glacier-warnings follow-symlinks no-follow-symlinks no-overwrite':
              'switch',
            'include exclude acl sse-c-key sse-kms-key-id sse-c-copy-source sse-c-copy-source-key storage-class grants website-redirect content-type cache-control content-disposition content-encoding content-language expires source-region page-size expected-size request-payer metadata metadata-directive copy-props checksum-mode checksum-algorithm':
              'value',
            // A value may stand after these, or not.
            'sse sse-c': { takes: 'nothing', effect: 'mutating' },
          },
          operands: [{ at: 1, like: '^(?:-|/tmp/(?!.*\\.\\.).*)$', effect: 'read-only' }],
        },
        '*': S3_COMMAND,
      },
    },
    s3api: service({
      'get-object': {
        effect: 'mutating',
        flags: {
          'bucket key range version-id part-number if-match if-modified-since if-none-match if-unmodified-since response-cache-control response-content-disposition response-content-encoding response-content-language response-content-type response-expires sse-customer-algorithm sse-customer-key sse-customer-key-md5 request-payer expected-bucket-owner checksum-mode':
            'value',
        },
        operands: [
          { at: -1, like: '^(?:/dev/(?:stdout|null)|/tmp/(?!.*\\.\\.).*)$', effect: 'read-only' },
        ],
      },
    }),
    sts: {
      verbs: {
        'get-caller-identity get-access-key-info decode-authorization-message': READS,
        '*': 'mutating',
      },
    },
    configure: {
      verbs: {
        'list list-profiles': READS,
        'get export-credentials': SHOWS_SECRETS,
        '*': 'mutating',
      },
    },
    sqs: {
      verbs: {
        'get-queue-url get-queue-attributes list-queues list-queue-tags list-dead-letter-source-queues list-message-move-tasks':
          READS,
        '*': 'mutating',
      },
    },
    kms: service({ 'decrypt encrypt generate-data-key generate-random verify sign': 'unknown' }),
    sso: { verbs: { 'list-accounts list-account-roles': READS, '*': 'mutating' } },
    '*': {
      verbs: {
        'describe-input-device-thumbnail': 'mutating',
        'describe-* list-*': READS,
        '*': 'unknown',
      },
    },
  },
};
