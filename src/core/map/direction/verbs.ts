/**
 * What people write between two components, as patterns without word boundaries. "A uses B" makes A
 * the dependent; "A feeds B" makes B the dependent.
 */

/** The subject is the dependent. */
export const NEEDS: readonly string[] = [
  'depend(?:s|ing)?(?: \\w+ly)? (?:up)?on',
  'dependen[td] (?:up)?on',
  '(?:has|have) (?:an? )?(?:\\w+ )?dependenc(?:y|ies) on',
  're(?:ly|lies|lying)(?: \\w+ly)? (?:up)?on',
  'needs?(?! to\\b)',
  'needing',
  'requir(?:es?|ing)',
  'us(?:es?|ing)',
  'consum(?:es?|ing)',
  'calls?(?: (?:into|out to|on))?',
  'calling',
  'invokes?',
  'quer(?:y|ies|ying)',
  'reads?(?: \\w+)? from',
  'reads?',
  'reading from',
  '(?:fetch(?:es)?|pulls?|gets?|takes?|loads?|imports?|draws?|downloads?)(?: its| their)?(?: \\w+){0,3}? from',
  '(?:stores?|keeps?|saves?|persists?|writes?)(?: its| their)?(?: \\w+){0,3}? (?:in|on|to|into)',
  '(?:talks?|connects?|speaks?|writes|subscribes?|listens?|sends?|ships?|publish(?:es)?|push(?:es)?|forwards?|routes?|proxies|reports?)(?: its| their)?(?: \\w+){0,3}? to',
  '(?:authenticates?|logs? in|signs? in|login|logs?)(?: \\w+)? (?:against|with|via|through|to|at|into)',
  'resolves?(?: names| hosts)?(?: (?:in|via|through|with|against|at))?',
  '(?:runs?|running|sits?|lives?|stands?|rests?|builds?|deploys?|mounts?) (?:on|in|atop|inside|onto|up on)',
  '(?:hosted|deployed|installed|built|based|stored|kept) (?:on|in|by|from)',
  '(?:backed|fed|powered|served|supplied|provided|supported|enabled|hosted|unsealed|carried|gated|blocked|fronted) by',
  '(?:hit|hurt|affected|impacted|damaged|taken down|brought down|broken|starved|degraded|knocked out|stopped|killed) by',
  '(?:is |are )?downstream (?:of|from)',
  '(?:an? )?(?:clients?|consumers?|users?|dependents?|dependants?|callers?) of',
  'waits? (?:for|on)',
  '(?:breaks?|fails?|falls?(?: over)?|goes down|go down|dies|stops?|suffers?|degrades?)(?: working)?(?: too)? (?:with|without|from)',
  "(?:can ?no[tn]|can't|cannot|won't|will not|do(?:es)?n't|do(?:es)? not)(?: \\w+){1,2} without",
  'is useless without',
  'trusts?',
  '(?:leans?|builds?|hangs?|counts?|draws?) (?:up)?on',
  '(?:must|has to|have to) have',
  '(?:built|stands?|sits?|rests?|runs?|based) on top of',
  '(?:starts?|started|comes?|boots?)(?: up)? after',
  'deploys? to',
  'via',
  'through',
  '[\\w-]+ from',
  'cannot live without',
];

/** The subject is the dependency. */
export const SERVES: readonly string[] = [
  '(?:used|needed|required|consumed|called|invoked|queried|read|wanted|trusted|shared)(?: \\w+ly)? by',
  '(?:relied|depended) (?:up)?on by',
  '(?:an? )?(?:dependenc(?:y|ies)|prerequisites?|requirements?|foundations?|basis|providers?|suppliers?|upstreams?) (?:of|for)',
  '(?:is |are )?upstream (?:of|from)',
  '(?:needed|required|necessary|essential) (?:for|in|to)',
  'hosts?',
  'hosting',
  'serv(?:es?|ing)',
  'powers?',
  'powering',
  'feeds?(?: into)?',
  'feeding',
  'supports?',
  'suppl(?:y|ies)',
  'provid(?:es?|ing)(?: \\w+){0,3}? (?:for|to)',
  'provides?',
  'backs?',
  'underpins?',
  'enables?',
  'carr(?:y|ies)',
  'fronts?',
  '(?:issues?|signs?|holds?|keeps?)(?: \\w+){0,3}? (?:for|to)',
  '[\\w-]+ for',
  'keeps?(?: \\w+)? (?:alive|running|up)',
  'unseals?',
  'holds? up',
  'is what keeps?',
  'blocks?',
  'gates?',
  'delivers?(?: \\w+)? to',
  '(?:takes?|brings?|drags?|pulls?|knocks?)(?: (?:the )?\\w+){0,3}? (?:down|out|offline)(?: with it)?',
  '(?:takes?|brings?|drags?|pulls?|knocks?) (?:down|out)',
  '(?:breaks?|kills?|hits?|hurts?|impacts?|affects?|starves?|degrades?|stops?|fails?|cripples?)',
  '(?:cascades?|propagates?|spreads?|spills? over)(?: (?:in)?to)',
  '(?:is |are )?felt by',
  '(?:must|has to|have to|needs? to|should)(?: \\w+)? be (?:up|running|healthy|there|available)(?: first)?(?: before| for)?',
  '(?:comes?|starts?|boots?)(?: up)? before',
];

/** What happens to a dependent when its dependency is away, without an object. */
export const SUFFERS: readonly string[] = [
  '(?:breaks?|fails?|suffers?|dies|die|degrades?|disappears?|crash(?:es)?|misbehaves?|vanish(?:es)?|collapses?|burns?)',
  '(?:has|have|is having|are having) (?:an? )?(?:outage|problem|trouble|issue|incident|bad day)s?',
  '(?:becomes?|turns?|gets?|is|are) (?:sick|unhealthy|impaired|ill|flaky|degraded|unreachable|unavailable|unusable|useless|red|dead)',
  '(?:goes|go|is|are|will be|falls?|be|becomes?|stays?) (?:down|dark|red|offline|over|out|broken|lost|gone|away)',
  '(?:stops?|ceases?)(?: \\w+ing)?',
  "(?:do(?:es)? not|doesn't|don't|cannot|can't|can not|won't|will not) (?:work|start|run|function|come up|ship|deploy|boot)",
  '(?:(?:is|are|gets?|be|being|will be) )?(?:affected|impacted|hit|hurt|broken|damaged|degraded|unavailable|taken down|brought down|lost|blocked|starved|powered|fed|served|supplied|supported)',
  '(?:feels?|notices?)(?: it| that)?',
  '(?:follows?|comes? next)',
  '(?:in trouble|out of service|at risk)',
];

/** What a dependency is, without saying by whom: "what is needed", "what must be up first". */
export const WANTED: readonly string[] = [
  '(?:(?:is|are|was|gets?|be|being) )?(?:needed|required|used|called|consumed|relied (?:up)?on|depended (?:up)?on|queried|wanted)',
  '(?:must|has to|have to|should|needs? to)(?: \\w+)? (?:be|come|start|work|run|exist)(?: \\w+)?',
  '(?:i|it|they|you|we) (?:would )?(?:should|must|has to|have to) (?:\\w+ )?(?:fix|check|restore|start|bring up|look at|repair)(?: \\w+)?',
  '(?:(?:is|are|be) )?(?:to blame|at fault|the (?:root )?cause|responsible)',
];

/** Nouns for a dependency, and for a dependent. */
export const DEPENDENCY_NOUNS =
  'dependenc(?:y|ies)|providers?|suppliers?|upstreams?|prerequisites?|requirements?|foundations?|needs|(?:root )?causes?|culprits?|servers?|producers?|supporters?|callees?';
export const DEPENDENT_NOUNS =
  'dependents?|dependants?|consumers?|clients?|callers?|users?|downstreams?|subscribers?|victims?|blast radius|symptoms?|effects?|tenants?|customers?|casualt(?:y|ies)|impact|fallout';

/** The words for suffering where they have no object: "stops when …", "fails next". */
export const INTRANSITIVE = new RegExp(
  `^\\W*(?:(?:also|then|will|would|all|both|too) )*(?:${SUFFERS.join('|')})(?= (?:when(?:ever)?|if|next|first|too|with|once|after|as|and|because|then|without)\\b|[,;.]|$)`,
  'iu',
);
