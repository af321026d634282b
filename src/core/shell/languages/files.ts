/**
 * Files that a program may write to without changing anything: `-`, devices, and what is under /tmp. Not
 * /dev/stdin: that may be a file, which is emptied.
 */
export const HARMLESS_FILE =
  /^(?:-|\/dev\/(?:null|zero|full|stdout|stderr|tty|fd\/[12])|\/tmp(?:\/(?!.*\.\.).*)?)$/s;
