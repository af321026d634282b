// Preloaded into the VS Code server: when the process that started it is gone, however it went, the
// pipe on standard input closes and the server's whole process group ends with it.
// The server's own children inherit its flags; they must not watch their parent's pipe.
process.execArgv.length = 0;
process.stdin.resume();
process.stdin.unref?.();
process.stdin.on('close', () => {
  try {
    process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL');
  } catch {
    process.exit(1);
  }
});
