/** Files that a program may write to without changing anything: `-`, devices, and what is under /tmp. */
export const HARMLESS_FILE =
  /^(?:-|\/dev\/(?:null|zero|full|stdin|stdout|stderr|tty|fd\/\d+)|\/tmp(?:\/(?!.*\.\.).*)?)$/s;
