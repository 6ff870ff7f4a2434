import { readdirSync, readlinkSync } from 'node:fs';
import { connect } from 'node:net';

/** Sends bytes as they are, and gives all that comes back before the other side closes. */
export function sendRaw(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    let got = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(5000, () => socket.destroy(new Error(`No answer to ${JSON.stringify(bytes)}.`)));
    socket.setEncoding('latin1');
    socket.on('data', (piece) => {
      got += piece;
    });
    socket.on('close', () => done(got));
    socket.on('error', fail);
  });
}

/** Asks for a target that no browser would send. @returns the status, and the whole answer */
export async function ask(address: string, target: string, head = '', method = 'GET') {
  const answer = await sendRaw(address, `${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${head}\r\n`);
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]), answer };
}

/** Asks for a file and leaves as soon as its first bytes are there. */
export function abort(address: string, target: string): Promise<void> {
  const { hostname, port } = new URL(address);
  return new Promise((done) => {
    const socket = connect(Number(port), hostname, () => socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\n\r\n`));
    socket.once('data', () => socket.destroy());
    socket.on('error', () => undefined);
    socket.on('close', () => done());
  });
}

/** The files below a folder that this process has open (by /proc, so on Linux). */
export function openFiles(folder: string): string[] {
  return readdirSync('/proc/self/fd').flatMap((number) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${number}`);
      return path.startsWith(folder) ? [path] : [];
    } catch {
      return [];
    }
  });
}
