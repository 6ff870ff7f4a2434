/** A time of day as a field gives it ("14:05"), on the day of `today`; undefined where it is none. */
export function readStart(value: string, today: Date): Date | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const start = new Date(today);
  start.setHours(Number(hours), Number(minutes), 0, 0);
  return start;
}

/** The time of day some minutes after a moment, as "14:05"; '' where the moment is not known. */
export function clockAfter(moment: Date | undefined, minutes: number): string {
  if (moment === undefined) return '';
  const then = new Date(moment.getTime() + minutes * 60_000);
  return [then.getHours(), then.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
