/** The repository's own configuration, at its root. */
export const CONFIG_FILE = '.faultline.yaml';
