import type { SectionKind } from '../model.ts';

/** One habit of naming sections. Patterns are tried in order on the heading in lower case. */
export interface HeadingRule {
  readonly kind: SectionKind;
  readonly pattern: RegExp;
}

const rule = (kind: SectionKind, words: string): HeadingRule => ({
  kind,
  pattern: new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`),
});

/** Headings that are one of these words alone (or with a few others) say most. */
export const HEADING_RULES: readonly HeadingRule[] = [
  rule(
    'verification',
    'verif(?:y|ying|ication|ications|ied)|validat(?:e|ing|ion)|post[- ]?(?:checks?|mitigation|deployment checks?|upgrade checks?|flight)|confirm(?:ing)?(?: the)? (?:fix|recovery|resolution|success)|smoke tests?|success criteria|how to (?:know|tell) (?:it|that it|if it) (?:worked|is fixed)|sanity checks?|health ?checks?|all clear|check(?:ing)? (?:that )?(?:it|everything) (?:worked|works)',
  ),
  rule(
    'background',
    'postmortem|post-mortem|retrospective|lessons? learn(?:ed|t)|timeline|what went (?:well|wrong)|where we got lucky|further reading|see also|references?|additional (?:reading|resources|information|notes|links|documentation)|related (?:links|docs|documentation|alerts|pages|information)|useful links|(?:relevant )?links|reading|glossary|changelog|history|table of contents|contents|licen[cs]e|resources|documentation|learn more|more information|training(?: courses?)?|external links',
  ),
  rule(
    'escalation',
    'escalat(?:e|es|ing|ion|ions)(?: \\w+)*|contacts?|who to (?:call|contact|page|ask)|on[- ]?call contacts?|get(?:ting)? help|when to (?:page|call|wake)|paging|call tree|support contacts?|points? of contact|ask(?:ing)? for help|need help|engag(?:e|ing) (?:support|the vendor|vendor)|owners?(?:hip)?',
  ),
  rule(
    'communication',
    'communicat(?:e|es|ing|ion|ions)(?: \\w+)*|status ?page(?: \\w+)*|announc(?:e|ing|ements?)|stakeholders?|notify(?:ing)?|notifications?(?= to| plan|$)|inform(?:ing)? \\w+|public messages?|customer messag\\w+|incident updates?|messag(?:e|ing) templates?|external updates?',
  ),
  rule(
    'diagnosis',
    'diagnos(?:e|is|es|ing|tic|tics)|troubleshoot(?:ing)?|debug(?:ging)?|investigat(?:e|ion|ions|ing|ive)|triag(?:e|ing)|possible checks|steps to check|analy(?:sis|se|ze|sing|zing)|identif(?:y|ying|ication)|root causes?|possible causes?|potential causes?|common causes?|causes?|checks?(?: \\w+)*|pre-?checks?|find(?:ing)?(?: the| out| a)?|detect(?:ion|ing)?|what to (?:check|look for|look at)|where to look|first (?:look|steps)|inspect(?:ing)?|determin(?:e|ing)|examin(?:e|ing)|evidence|forensics?|drill down|things to (?:check|look at)|how to (?:check|see|tell|poke)|possible issues|common (?:issues|problems|errors|failures)|faq|view(?:ing)? logs|understanding the alert',
  ),
  rule(
    'mitigation',
    'mitigat(?:e|es|ed|ing|ion|ions)|resol(?:ve|ves|ving|ution|utions)|remed(?:y|ies|iate|iates|iating|iation|iations)|fix(?:es|ing)?|repair(?:ing|s)?|recover(?:y|ing)?|restor(?:e|es|ing|ation)|roll(?:ing)?[- ]?back|rollbacks?|workarounds?|work around|solutions?|contain(?:ing|ment)?|eradicat(?:e|ing|ion)|restart(?:ing)?|fail[- ]?over|failing over|action(?:s)? to take|what to do|recommended actions?|actions?(?= required|$)|possible actions|corrective actions?|how to (?:fix|resolve|solve|stop|mitigate)|stop(?:ping)? the (?:bleeding|attack)|immediate (?:actions?|steps|response)|response(?= steps|$)|revert(?:ing)?|disaster recovery|kill(?:ing)?',
  ),
  rule(
    'symptoms',
    'symptoms?|signs?|indicators?|known issues|alert (?:examples?|text)|what (?:you|we|users) (?:will |would )?see|how (?:it|this) (?:shows|looks|manifests)|manifestations?|error messages?|problem|what does (?:abnormal|it look like|this look like)|failure indicators',
  ),
  rule(
    'impact',
    'impacts?|consequences?|blast radius|effects?|affected(?: \\w+)*|who is affected|severit(?:y|ies)|user experience|business impact|customer impact|risks?|what (?:breaks|is affected)',
  ),
  rule(
    'background',
    'meaning|background|overview|introduction|intro|summary|description|about|context|architecture|design|purpose|concepts?|how (?:it|they|this|things|does|do|is|are|\\w+) (?:\\w+ )*works?|what (?:is|are|does|do)(?: \\w+)*|why(?: \\w+)*|definitions?|prerequisites?|pre-requisites?|requirements?|assumptions?|terminology|scope|motivation|rationale|decisions?|status|pros|cons|components?|caveats|notes?|dependencies|known gaps|future work|goals|explanation|explained|details|default definition|preamble|general info(?:rmation)?|before you (?:start|begin)|who are they|examples?|faqs?|problem statement|proposal|considered options|conclusion|tl;?dr|alternatives|advantages|disadvantages|trade-?offs|limitations|metadata|responsibilities|roles',
  ),
];
