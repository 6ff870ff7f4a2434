/** A logo as every output draws it. */
export interface Logo {
  /** Without script, style or anything outside it; pixels stand inside it. */
  readonly svg: string;
  /** Width by height. */
  readonly ratio: number;
}

/** The logo of an organisation on light grounds, and the one for dark ones where it has one. */
export interface Logos {
  readonly licht: Logo;
  readonly donker?: Logo | undefined;
}
