import type { Root } from 'mdast';
import type { Plugin } from 'unified';

/**
 * Reports what `faultline lint` does as messages of the files, in remark-cli, in a language server or in a
 * program of your own. It takes no options: settings are those of `.faultline.yaml`.
 *
 * Each message has the rule's code as its `ruleId`, its page as its `url`, what each fix would have at
 * the place in `expected`, and in its `note` what fixes do and why the rule is there.
 */
declare const faultline: Plugin<[], Root>;

// biome-ignore lint/style/noDefaultExport: remark takes a plugin from the default export.
export default faultline;
