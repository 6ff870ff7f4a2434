/** A file of a package of Office. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it is as small as it gets. */
  readonly stored: boolean;
}
