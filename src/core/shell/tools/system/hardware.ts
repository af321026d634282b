import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

/** What the machine is made of. */
export const HARDWARE: readonly Tool[] = [
  {
    names: ['lshw'],
    doc: 'lshw(1), 2.20',
    style: 'go',
    effect: 'read-only',
    flags: {
      'short businfo json xml html sanitize numeric quiet notime': 'switch',
      'class C disable enable': 'value',
      dump: { takes: 'value', is: 'written' },
    },
  },
  {
    names: ['inxi'],
    doc: 'inxi(1), 3.3',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'U update': 'mutating' },
  },
  {
    names: ['sensors', 'rpcinfo'],
    doc: 'sensors(1), lm-sensors 3.6; rpcinfo(8)',
    effect: 'read-only',
    anyFlags: true,
    flags: { 's set d': 'mutating' },
  },
  {
    names: ['smartctl'],
    doc: 'smartctl(8), 7.5',
    effect: 'read-only',
    flags: {
      'a all x xall i info H health A attributes c capabilities j json scan scan-open': 'switch',
      'l log d device T tolerance n nocheck q quietmode g get v vendorattribute F firmwarebug P presets':
        'value',
      't test X abort s smart o offlineauto S saveauto set': {
        takes: 'optional',
        effect: 'mutating',
      },
    },
  },
  {
    names: ['nvidia-smi'],
    doc: 'docs.nvidia.com, nvidia-smi, 580',
    effect: 'read-only',
    flags: {
      'L list-gpus q query x xml-format': 'switch',
      'query-gpu query-compute-apps format i id d display l loop lms': 'optional',
      '-i -d -l': 'value',
      'r gpu-reset pm e c pl gom ac rac mig lgc rgc persistence-mode': {
        takes: 'optional',
        effect: 'mutating',
      },
      'f filename': OUTPUT_FILE,
    },
    verbs: { 'topo nvlink dmon pmon': READS },
    orOperands: true,
  },
  {
    names: ['nvme'],
    doc: 'nvme(1), nvme-cli 2.15',
    verbs: {
      'list list-subsys show-topology smart-log error-log fw-log effects-log endurance-log self-test-log id-ctrl id-ns id-iocs list-ns list-ctrl get-feature get-ns-id show-regs get-property ana-log version help':
        READS,
      '*': 'mutating',
    },
  },
  {
    names: ['hdparm'],
    doc: 'hdparm(8), 9.65; most letters set something where a number follows',
    effect: 'unknown',
    flags: { 'I i g C t T': 'read-only', v: 'switch' },
  },
  {
    names: ['ipmitool'],
    doc: 'ipmitool(1), 1.8',
    flags: { 'I H U P L p C y k t b B T o N R f': 'value', 'a c E g v n': 'switch' },
    verbs: {
      sel: { effect: 'read-only', verbs: { 'list elist info get': READS, '*': 'mutating' } },
      sensor: { effect: 'read-only', verbs: { 'list get': READS, '*': 'mutating' } },
      sdr: {
        effect: 'read-only',
        verbs: { 'list elist type info entity get': READS, '*': 'mutating' },
      },
      fru: { effect: 'read-only', verbs: { 'print list': READS, '*': 'mutating' } },
      chassis: {
        verbs: {
          'status poh restart_cause': READS,
          power: { verbs: { status: READS, '*': 'mutating' } },
          bootparam: { verbs: { get: READS, '*': 'mutating' } },
          '*': 'mutating',
        },
      },
      power: { verbs: { status: READS, '*': 'mutating' } },
      'mc bmc': { verbs: { 'info getenables': READS, '*': 'mutating' } },
      lan: { verbs: { print: READS, '*': 'mutating' } },
      user: { verbs: { 'list summary': READS, '*': 'mutating' } },
      channel: { verbs: { 'info getaccess getciphers': READS, '*': 'mutating' } },
      session: { verbs: { info: READS, '*': 'mutating' } },
      dcmi: {
        verbs: {
          'discover sensors get_temp_reading': READS,
          power: { verbs: { 'reading get_limit': READS, '*': 'mutating' } },
          '*': 'mutating',
        },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['racadm'],
    doc: 'dell.com, iDRAC9 RACADM CLI guide',
    flags: { 'r u p i': 'value', nocertwarn: 'switch' },
    verbs: {
      'getsel getraclog getsysinfo getsensorinfo getsvctag getversion getniccfg getled gettracelog get getconfig hwinventory':
        { ...READS, flags: { f: OUTPUT_FILE } },
      '*': 'mutating',
    },
  },
  {
    names: ['edac-util', 'lsirq', 'irqtop'],
    doc: 'edac-util(1), 0.18; irqtop(1), util-linux 2.41',
    effect: 'read-only',
    anyFlags: true,
  },
  {
    names: ['mcelog'],
    doc: 'mcelog(8)',
    effect: 'mutating',
    flags: { 'client version': 'read-only' },
  },
  {
    names: ['cpupower'],
    doc: 'cpupower(1), 6.15',
    flags: { 'c cpu': 'value' },
    verbs: { 'frequency-info idle-info info': READS, '*': 'mutating' },
  },
  {
    names: ['tuned-adm'],
    doc: 'tuned-adm(8), 2.26',
    verbs: { 'active list verify recommend profile_info profile_mode': READS, '*': 'mutating' },
  },
];
