import type { SectionKind } from '../model.ts';

/** One habit of naming sections, on the heading in lower case without its number. */
export interface HeadingRule {
  readonly kind: SectionKind;
  readonly pattern: RegExp;
  /** Says the kind only where the section around says none: "Dashboards" under Diagnosis. */
  readonly weak?: true;
  /** Says nothing in a heading that names something to do: "Create AWS resources". */
  readonly noun?: true;
  /** Looking is diagnosis where the section around diagnoses: "Verify the binding". */
  readonly looking?: true;
}

/** The whole heading, but for punctuation and an article. */
const whole = (kind: SectionKind, words: string): HeadingRule => ({
  kind,
  pattern: new RegExp(
    `^(?:the |our |some |other |more |general |quick |possible |potential |initial )?(?:${words})\\W*$`,
  ),
});
const weakly = (kind: SectionKind, words: string): HeadingRule => ({
  ...whole(kind, words),
  weak: true,
});
/** What the heading starts with: mostly verbs, of which the first says what is done. */
const starts = (kind: SectionKind, words: string): HeadingRule => ({
  kind,
  pattern: new RegExp(
    `^(?:how to |how (?:do|does|can|should) (?:i|we|you|one) (?:actually )?|to |please |optional:? |\\(optional\\) )?(?:${words})(?![\\w-])`,
  ),
});
/** Words that say the kind wherever they stand. */
const has = (kind: SectionKind, words: string): HeadingRule => ({
  kind,
  pattern: new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`),
});

/** Tried in order; the first that matches gives the kind. */
export const HEADING_RULES: readonly HeadingRule[] = [
  whole(
    'background',
    'postmortem|post-mortem|retrospective|overview|introduction|intro|summary|description|about|context|architecture|design|purpose|concepts?|definitions?|terminology|scope|motivation|rationale|pros|cons|goals|explanation|metadata|timeline|glossary|changelog|history|contents|table of contents|license|licence|links|training|faq|alternatives|tl;dr|tldr|problem statement|decision|conclusion|assumptions?|meaning|background|references?',
  ),
  whole(
    'mitigation',
    'actions?|what to do|solutions?|fix|response|steps to (?:fix|resolve|mitigate|recover|take)|workarounds?|remediation|remedies|treatment',
  ),
  whole(
    'diagnosis',
    'causes?|reasons?|checks?|questions to ask|common (?:issues|problems|errors|failures)|issues|problems|errors|pointers|first steps|things to check|debug|playbook for checking',
  ),
  whole('symptoms', 'problem|issue|alerts?|symptoms?|signs|errors? messages?|trigger|the alert'),
  // Headings of other languages: German, French, Spanish and Portuguese.
  whole('symptoms', 'symptome?|anzeichen|symptômes?|síntomas?|sintomas?'),
  whole('impact', 'auswirkung(?:en)?|folgen|conséquences?|impactos?'),
  whole(
    'diagnosis',
    'diagnose|fehlersuche|ursachen?|prüfung(?:en)?|diagnostics?|diagnóstico|análisis|análise|causas?',
  ),
  whole(
    'mitigation',
    'behebung|lösung(?:en)?|(?:gegen|sofort)?maßnahmen?|wiederherstellung|remédiation|résolution|rétablissement|mitigación|mitigação|solución|solução|resolución|resolução|recuperación|recuperação',
  ),
  whole(
    'verification',
    'überprüfung|verifikation|kontrolle|vérification|verificación|verificação|comprobación',
  ),
  whole(
    'escalation',
    'eskalation|ansprechpartner|escalade|escalado|escalación|escalamiento|escalonamento|contactos?',
  ),
  whole('communication', 'kommunikation|comunicación|comunicação'),
  whole(
    'background',
    'bedeutung|hintergrund|überblick|zusammenfassung|contexte|contexto|signification|significado|resumen|resumo',
  ),
  starts(
    'verification',
    'verification|validation|post[- ]?(?:checks?|mitigation|upgrade|deploy\\w*|maintenance|restore|recovery|migration|switchover|failover|rollout|flight|change|rotation)|smoke tests?|sanity checks?|after (?:the )?(?:fix|mitigation|recovery|resolution|restart)|(?:verify|validate|confirm|test) (?:the )?(?:fix|resolution|recovery|mitigation|restore|backup)',
  ),
  {
    ...starts(
      'verification',
      'verif(?:y|ying)|validat(?:e|ing)|confirm(?:ing|ation)?|ensur(?:e|ing)|make sure|making sure|check(?:ing)? (?:that|everything|it) ',
    ),
    looking: true,
  },
  starts(
    'escalation',
    'escalat(?:e|es|ing|ion|ions)|contact(?:s|ing)?|pag(?:e|ing) (?!up|title|views?|speed)|call (?:in|for) |ask(?:ing)? (?:for help|for support|\\w+ for)|get(?:ting)? (?:more )?(?:help|support)|engag(?:e|ing)|when to (?:page|call|wake|escalate|involve|contact)|who (?:to|do i|should i|can|owns|is responsible)|who\\b.*\\b(?:contact|call|page|ask)|need (?:more )?help|open(?:ing)? (?:a|an) (?:support|case|ticket)|rais(?:e|ing) (?:a|an) (?:support|case|ticket)',
  ),
  starts(
    'communication',
    'communicat(?:e|es|ing|ion|ions)|notify(?:ing)?|announc(?:e|ing|ements?)|inform(?:ing)?(?= )|tell(?:ing)?(?= )|updat(?:e|ing) (?:the )?(?:status ?page|stakeholders|customers|users)|post(?:ing)? (?:an? )?(?:update|message|announcement)',
  ),
  starts(
    'diagnosis',
    'diagnos\\w+|troubleshoot\\w*|debug(?:ging)?|investigat\\w+|triag(?:e|ing)|check(?:s|ing)?|look(?:ing)?(?= at| for| into| up)?|analy[sz](?:e|is|ing)|identif\\w+|find(?:ing)?|detect(?:ing|ion)?|inspect(?:ing|ion)?|determin(?:e|ing)|examin(?:e|ing|ation)|assess(?:ing|ment)?|search(?:ing)? (?:for|the|in|your|logs?)|evaluat(?:e|ing)|estimat(?:e|ing)|quantify(?:ing)?|locat(?:e|ing)|pre-?checks?|pre-?flight|review(?:ing)? (?:the )?(?:logs?|metrics|events)|view(?:ing)? (?:the )?(?:logs?|metrics|events|status)|collect(?:ing)?|gather(?:ing)?|see (?:what|which|if|whether|logs)|see(?:ing)? (?:the )?(?:logs|metrics)|list(?:ing)? |quer(?:y|ying) |inspect|drill(?:ing)? down|narrow(?:ing)? down|understand(?:ing)? (?:the )?(?:alert|problem|issue|cause|what)|what (?:can|could|might) (?:go|have gone|be) wrong|what to (?:check|look)|where to (?:look|start|find)|why (?:is|are|did|does|do|has|have) (?:the|my|it)|is (?:it|the|there)\\b.*\\?|are (?:the|there|any|all)\\b.*\\?|does\\b.*\\?|did\\b.*\\?|has\\b.*\\?',
  ),
  starts(
    'mitigation',
    'mitigat\\w+|resol(?:ve|ving|ution|utions)|remed(?:y|ies|iate|iating|iation)|fix(?:es|ing)?|repair(?:ing|s)?|recover(?:y|ing)?|restor(?:e|es|ing|ation)|roll(?:ing)?[- ]?back|work(?:ing)? ?around|contain(?:ing|ment)?|eradicat\\w+|restart(?:ing)?|reboot(?:ing)?|fail(?:ing)?[- ]?over(?! behaviou?r)|revert(?:ing)?|undo(?:ing)?|stop(?:ping)? (?:the|an?|all) |kill(?:ing)? (?=.*\\b(?:process|quer|job|pod|session|connection|transaction|task|request))|isolat(?:e|ing)|unblock(?:ing)?|solv(?:e|ing)|deal(?:ing)? with|halt(?:ing)?|reset(?:ting)?|evict(?:ing)?|clear(?:ing)?(?= )|free(?:ing)? up|when (?:this|the) alert fires|what (?:to do|should (?:i|we|you) do|do i do|can (?:i|we) do)|respond(?:ing)? to|immediate (?:actions?|steps)|actions? (?:to take|required|needed)|attack mitigation|emergency',
  ),
  {
    ...has(
      'background',
      'lessons? learn(?:ed|t)|what went (?:well|wrong)|where we got lucky|further (?:read(?:ing)?|links|information|documentation|details|resources)|see also|reference material|additional (?:reading|resources|information|notes|links|documentation|context|details)|related (?:links|docs|documentation|alerts|pages|information|runbooks|issues|resources)|(?:useful|helpful|relevant|important|other|key|quick|external) links|reading list|learn more|more (?:information|info|details)|prerequisites?|pre-requisites?|training|default definition|known gaps|future work|behaviou?r|open questions|considered options',
    ),
    noun: true,
  },
  has(
    'verification',
    'verification|validation|post[- ]?checks?|success criteria|health ?checks?|all[- ]clear|acceptance',
  ),
  has(
    'escalation',
    'escalation|on-?call contacts?|points? of contact|support contacts?|contact (?:information|info|details|list|us|points?)|contacts|call tree',
  ),
  has(
    'communication',
    'communications?|status ?pages?|stakeholders?|comms|notifications? (?:plan|template)s?|announcements?|public messages?|messaging templates?|statuspage',
  ),
  has(
    'diagnosis',
    'diagnosis|diagnostics?|diagnosing|(?:data|log|information|evidence) (?:gathering|collection)|troubleshooting|debugging|investigation|investigative|investigating|root causes?|(?:likely|usual|prime) suspects?|(?:possible|potential|common|likely|probable|known|main|typical) causes?|causes|possible (?:checks|issues|problems|reasons)|steps to check|checks|triage|forensics?|analysis|how to (?:check|see|tell|poke|find|identify|investigate|diagnose|debug|know)|(?:failure|error) (?:modes?|scenarios?|cases)|what to (?:check|look for)|(?:diagnostic|debug) commands',
  ),
  has(
    'mitigation',
    'mitigations?|mitigating|resolutions?|remedies|remediations?|recovery|restoration|restoring|rollbacks?|rolling back|roll back|workarounds?|(?:possible|recommended|corrective|immediate|suggested|required|proposed) (?:actions?|solutions?|fix(?:es)?|steps|resolutions?|measures)|how to (?:fix|resolve|solve|stop|mitigate|recover|restore|respond)|disaster recovery|containment|eradication|dealing with|(?:possible|potential|temporary|quick|suggested|long-term|short-term) solutions?|what to do',
  ),
  has(
    'symptoms',
    'symptoms?|(?:failure|warning) (?:signs|indicators)|indicators|signs (?:of|that)|known (?:issues|problems|bugs)|alert (?:examples?|text|details)|what (?:you|we|users) (?:will |would |might |may )?see|manifestations?|error messages?|problems with|issues with|abnormal',
  ),
  has(
    'impact',
    'impacts?|consequences?|blast radius|affected (?:users|services|systems|components|teams|customers)|who is affected|what is affected|severit(?:y|ies)|user experience|what breaks',
  ),
  {
    ...has(
      'background',
      'meaning|background|overview|introduction|summary|description|context|architecture|purpose|concepts|explanation|explained|definitions?|terminology|glossary|general info(?:rmation)?|before you (?:start|begin)|limitations|caveats|considerations|trade-?offs|pros and cons|alternatives|responsibilities|examples? (?:responses?|output|queries)|timeline|notes (?:about|on)|things to (?:note|know|take note|keep)|faqs?|tips|best practices|conventions|principles|(?:useful|other|additional|related|helpful|relevant|main|key|further|our|reference) (?:resources|documentation|components|dependencies|material)',
    ),
    noun: true,
  },
  starts(
    'background',
    'so what|how (?!to\\b|do\\b|can\\b|should\\b|would\\b)\\w+|how (?:do|can|should) (?!i\\b|you\\b|we (?:actually )?(?:restore|fix))|what (?:is|are|does|do|was|were)\\b|what.s (?:a|an|the|this|that|in)\\b|why\\b|where (?:is|are|does|do)\\b|when (?:is|are|does|do|to|should)\\b|who (?:is|are)\\b|references?\\b|about\\b|notes? (?:about|on|for)|list of|reason for|details (?:about|of|on)',
  ),
  weakly(
    'background',
    'documentation|docs|resources|status|notes?|caveats|details|examples?|general|dependencies|monitoring|alerting|dashboards?|metrics|requirements?|configuration|components?|what|why|service|availability|durability|scalability|performance|security|compliance|logging|logs|monitoring/alerting|security/compliance|infrastructure|access|environments?|tools|tooling|repositories|limits',
  ),
];
