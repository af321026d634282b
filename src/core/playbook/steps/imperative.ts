/** Verbs that playbooks tell a responder to do, in the form that starts a sentence. */
const VERBS = new Set(
  `abort accept access acknowledge activate add adjust alert allow alter analyse analyze announce apply approve archive ask assemble
assess assign attach attempt audit authenticate avoid await back backup ban begin block bounce bring browse bump build buy
call cancel capture change check choose clean clear click clone close collect combine commit communicate compare compile
complete compute configure confirm connect consider construct consult contact contain continue convert coordinate copy cordon
correct correlate create cross-check cut deactivate debug decide declare decommission decrease decrypt define delete delegate deploy describe
detach detect determine develop diagnose diff dig direct disable discard disconnect discuss dismiss dispatch do document double-check downgrade
download drain draft drag drop dump edit eliminate email enable encrypt end enforce engage ensure enter erase escalate establish
estimate evaluate evacuate evict examine exclude exec execute exit expand explain explore export expose extend extract fail
failover familiarize fetch figure file fill filter find finish fix flag flip flush focus follow force fork format forward free freeze gather
generate get give go grab grant group halt handle hand have help hide hold identify ignore import improve increase inform
initiate inspect install interview invalidate investigate invite invoke isolate issue join jump keep kick kill label launch leave let
leverage limit link list listen load locate lock log login logon look lookup lower make manage map mark match measure merge
migrate grep mitigate modify monitor mount move mute name navigate negotiate note notify obtain observe open optimize order
organise organize override page partition pass paste patch pause perform pick pin ping place plan point poll populate port-forward post prepare press
prevent print prioritize proceed produce promote prompt prove provide provision prune publish pull purge push put query quarantine quit raise
re-apply re-check re-create re-enable re-run re-sync reach read reapply reassign rebalance reboot rebuild recall recheck recommend reconcile reconfigure reconnect
record recover recreate redeploy redirect reduce refer refresh register regenerate reindex reinstall reissue reject relaunch release reload
remediate remember remount remove rename renew reopen repair repeat replace replay replicate reply report reprovision request require rerun reschedule
reseed reserve reset resize resolve respond restart restore restrict resume resync retain retire retrieve retrigger retry return reuse revert
review revise revoke rewrite rollback roll rotate route run save scale scan schedule scroll scrub search secure see select send
separate serve set setup share shift shut shutdown sign silence simulate skip snapshot solve sort specify spin split ssh stabilize start stop
store submit subscribe substitute summarize suppress suspend swap switch sync tag tail take talk target tell temporarily terminate test throttle
tidy toggle touch trace track transfer trigger troubleshoot try tune turn type unblock uncordon undo uninstall unlock unmount unpause
unset unsilence untar update upgrade upload use validate verify view visit wait walk warn watch whitelist withdraw work write zoom
include implement stay be maintain utilize introduce enhance comply speak conduct respect designate categorize mention say answer drive gain destroy checkout funnel reverse distribute tick untick annotate deduce browse fail keep answer sample remind inquire rebase squash cherry-pick approve refrain tail curl kubectl aim pay reinstate invoke nominate reassure rally consume deal define educate encourage feed foster guide hire hunt involve learn mirror offer
own participate preserve protect pursue quantify raise rehearse relay reimage rescue screenshot seek solicit spread step suggest
supply support think train treat understand unzip unpack update wipe`.split(/\s+/),
);

/** What may stand before the verb without making the sentence anything but an instruction. */
const LEAD_INS =
  /^(?:(?:please|then|first(?:ly)?|second(?:ly)?|third(?:ly)?|next|now|finally|lastly|afterwards?|also|optionally|alternatively|otherwise|always|never|immediately|manually|carefully|quickly|again|once more|simply|just|and|or|if (?:needed|necessary|possible|applicable|required)|as (?:needed|necessary)|do not|don't|to start|to begin|optional|step \d+|you (?:should|can|could|must|may|need to|will need to|have to|might want to|may need to|want to)|we (?:should|can|need to|must)|(?:it is|it's) (?:recommended|necessary|best) to|be sure to|make sure (?:to|that)?|try to|\(?optional\)?|either|quick(?:ly)?|safely|gracefully|gently|directly|properly|regularly|periodically|continuously|separately|eventually|temporarily|proactively|securely|clearly|briefly)(?:,|:|;|\.)?\s+)+/;

/** "If …, do …", "When …: do …", "To …, do …", "From the menu, do …". */
const CONDITION =
  /^(?:if|when|once|after|before|in case|in order|to|for|from|in|on|at|using|with|while|unless|until|depending|as soon as|under|within|via|through|should)\b[^.]*?[,:;]\s+/;

/** Whether a sentence tells the reader to do something. */
export function isImperative(sentence: string): boolean {
  let text = sentence
    .trim()
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}(]+/u, '');
  for (let round = 0; round < 3; round++) {
    const first = /^[a-z]+(?:-[a-z]+)?/.exec(text)?.[0] ?? '';
    if (VERBS.has(first) && !NOUN_USE.test(text.slice(first.length))) return true;
    const shorter = text.replace(LEAD_INS, '').replace(CONDITION, '');
    if (shorter === text) break;
    text = shorter;
  }
  return /\b(?:you (?:should|must|need to|will need to|have to|can)|should be (?:checked|restarted|removed|updated|replaced|run)|please)\b/.test(
    text,
  );
}

/** "Log files are …", "Network traffic is …": the verb's word used as a noun. */
const NOUN_USE =
  /^\s+(?:is|are|was|were|has|have|of|will|may|can|that|which)\b|^\s*[:=]\s|^\s*$|^[=(_./\d]/;
