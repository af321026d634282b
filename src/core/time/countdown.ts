/**
 * How long until a time, or how long ago, as a clock shows it: `4:05`, `1:02:03`, and `+3:00` once it
 * is past. Seconds that have begun count down as a whole, so that `0:00` is the time itself.
 */
export function countdown(dueAt: number, now: number): string {
  const late = now > dueAt;
  const seconds = late ? Math.floor((now - dueAt) / 1000) : Math.ceil((dueAt - now) / 1000);
  return `${late ? '+' : ''}${clock(seconds)}`;
}

function clock(seconds: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${pad(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${pad(seconds % 60)}`;
}
