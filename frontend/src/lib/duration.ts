/** 754 seconds as 12:34, as a clock shows it. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const rest = String(whole % 60).padStart(2, "0");
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

/** 754 seconds as "12 min", as one says it in passing. */
export function minutes(seconds: number): string {
  if (seconds < 60) {
    return "under a minute";
  }
  return `${Math.round(seconds / 60)} min`;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const hour = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** A moment as "20 November 2026, 14:05". */
export function moment(iso: string): string {
  const at = new Date(iso);
  return `${day.format(at)}, ${hour.format(at)}`;
}

/** A moment's time of day, as "14:05". */
export function timeOfDay(iso: string): string {
  return hour.format(new Date(iso));
}
