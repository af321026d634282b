/** Commands after which what follows is typed into what they opened. */
export const OPENS_CONSOLE =
  /(?:\brails\s+(?:c|console)|\birb|\bpython3?|\bipython|manage\.py\s+shell|\bmongo(?:sh)?(?:\s+\S+)?|\bgitlab-rails\s+c(?:onsole)?|\biex|\bpry)(?:\s+-\S+(?:\s+\w+)?)*\s*$/;
