/** Files on a disk have no origin of their own, and browsers name that in two ways. */
const FILES: readonly string[] = ['null', 'file://'];
const isFile = () => location.protocol === 'file:';

/** To whom a message to another window of this site may go. */
export const ownWindows = (): string => (isFile() ? '*' : location.origin);

/** Whether a message came from a window of this site; of files that is not to be told, but no page of another site is one. */
export const isOwnWindow = (origin: string): boolean =>
  isFile() ? FILES.includes(origin) : origin === location.origin;
