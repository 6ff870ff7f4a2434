/** Put in for the pages by `integrations/check-corpus.ts`. */
declare const SITE_IS_EDITED: boolean | undefined;

/**
 * Whether an author edits the site while it is served (`npm run dev`). Not asked of the environment: what is called DEV or
 * NODE_ENV there may be about something else, and a site for readers would be made as one for authors.
 */
export const EDITED: boolean = typeof SITE_IS_EDITED === 'boolean' && SITE_IS_EDITED;
