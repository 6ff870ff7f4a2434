import { keep, recall } from '../storage.ts';

/** A screen of this device, as the Window Management API tells of it; lengths in CSS px. */
export interface ScreenHere {
  readonly label: string;
  readonly isPrimary: boolean;
  /** Built in, as that of a laptop. */
  readonly isInternal: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

/** What a browser with that API has, and others have not. */
interface WithScreens {
  readonly getScreenDetails?: () => Promise<{ readonly screens: readonly ScreenHere[] }>;
}

/** Which screen is whose. */
export interface Places {
  readonly wall: ScreenHere;
  readonly presenter: ScreenHere;
}

const KEY = 'schermen';

/** How a screen is known again: two of one make differ in where they stand. */
export const nameOf = ({ label, left, top }: ScreenHere): string => `${label} (${left}, ${top})`;

/** Whether this browser can tell screens apart, and there are more than one; asks nobody. */
export const hasScreens = (): boolean =>
  'getScreenDetails' in window && Reflect.get(window.screen, 'isExtended') === true;

/** The screens of this device, the browser asking whether we may know; none where it may not be known. */
export async function findScreens(): Promise<readonly ScreenHere[]> {
  try {
    return (await (window as WithScreens).getScreenDetails?.())?.screens ?? [];
  } catch {
    return [];
  }
}

/** The name of the screen that was chosen for the slides on this device; null where none was. */
export const chosenWall = (): string | null => recall(KEY);

/** Remembers which screen is the wall, by its name; '' forgets it. */
export const rememberWall = (name: string): boolean => keep(KEY, name);

/** Whose each screen is, where the wall is there and another one beside it: who presents gets the one built in. */
export function placesFor(screens: readonly ScreenHere[], wall: string | null): Places | undefined {
  const slides = screens.find((screen) => nameOf(screen) === wall);
  const others = screens.filter((screen) => screen !== slides);
  const presenter =
    others.find(({ isInternal }) => isInternal) ?? others.find(({ isPrimary }) => isPrimary) ?? others[0];
  return slides && presenter && { wall: slides, presenter };
}

/** Lets the slides fill the wall. A browser that does not allow it leaves them where they are. */
export function fillWall({ wall }: Places): void {
  const options = { screen: wall } as FullscreenOptions;
  document.documentElement.requestFullscreen(options).catch(() => undefined);
}

/** A window that fills the presenter's screen, as `window.open` takes it. */
export const windowOn = ({ presenter: { availLeft, availTop, availWidth, availHeight } }: Places): string =>
  `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
