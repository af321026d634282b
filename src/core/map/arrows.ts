/** The arrows that people type or draw on one line, as patterns for a regular expression. */
const SHAFT = '[-=~.\\u2010-\\u2015\\u2212─━═╌╍┄┅┈┉╴╶]';

export const RIGHT_ARROW = `(?:[-=~\\u2010-\\u2015\\u2212─━═╌╍┄┅┈┉╴╶]${SHAFT}*[>▶►▸▷⯈→]+|[→⟶➔➜➝➞➡⇒⟹⇨⇾▶►▸▷⯈][️]?(?![\\w])|[→⟶➔➜➝➞➡⇒⟹⇨⇾▶►▸▷⯈])`;
export const LEFT_ARROW = `(?:[<◀◄◂◁⯇←]+${SHAFT}*[-=~\\u2010-\\u2015\\u2212─━═╌╍┄┅┈┉╴╶]|[←⟵⬅⇐⟸⇦⇽◀◄◂◁⯇][️]?)`;
export const BOTH_ARROW = `(?:[<◀◄←]+${SHAFT}*[-=~─━═]${SHAFT}*[>▶►→]+|[<◀◄]${SHAFT}+[>▶►]|[↔⟷⇔⟺⬌])`;
export const UP_ARROWS = '↑▲⇑△⬆⇧⭡↟⯅';
export const DOWN_ARROWS = '↓▼⇓▽⬇⇩⭣↡⯆';
