/** Where the knowledge about the usual programs is from. */
export const GNU = 'GNU coreutils 9.7';
