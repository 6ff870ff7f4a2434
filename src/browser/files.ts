/**
 * What comes before all other script where the site is opened as files, without a server: where its folder is, and a way
 * to read files of it. A page that is a file may fetch none, but it may run a script, so each comes as one.
 */

const waiting = new Map<string, (bytes: Uint8Array<ArrayBuffer>) => void>();

/** Runs the script that stands beside a file, and gives what it holds. */
function fetchAsScript(address: string): Promise<Response> {
  const script = document.createElement('script');
  script.src = `${new URL(address, document.baseURI).href}.js`;
  return new Promise((done, fail) => {
    waiting.set(script.src, (bytes) => done(new Response(bytes)));
    script.addEventListener('error', () => fail(new TypeError(`${address} did not come.`)));
    document.head.append(script);
  });
}

/** Called by the script of a file, with what the file holds in base 64. */
function give(held: string): void {
  const running = document.currentScript;
  if (!(running instanceof HTMLScriptElement)) return;
  waiting.get(running.src)?.(Uint8Array.from(atob(held), (letter) => letter.charCodeAt(0)));
  running.remove();
}

const own = document.currentScript;
globalThis.sitePlat ??= {
  // The scripts of pages stand in a folder of the site.
  root: own instanceof HTMLScriptElement ? new URL('../', own.src).href : '',
  fetch: fetchAsScript,
};
Object.assign(globalThis, { geefPlat: give });

export {};
