import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that let us publish a work and ask no more than to be told along: none of them asks the same of our own work. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'];

/**
 * Holds a licence to those that may be published.
 * @param said what a package says its licence is
 * @throws where it says none, or one that we do not know or that asks for our own work too
 */
export function heldLicence(name: string, said: unknown): string {
  const parts = typeof said === 'string' ? said.replace(/[()]/g, '').split(/ AND /) : [];
  if (typeof said !== 'string' || !parts.every((part) => ALLOWED.includes(part)))
    throw new Error(
      `Het pakket ${name} heeft als licentie ${typeof said === 'string' ? `"${said}"` : 'niets'}. Publiceer alleen werk onder: ${ALLOWED.join(', ')}.`,
    );
  return said;
}

/** The licences as the package brings them: that of its code, and of its fonts apart. @throws when it brings none */
export function licencesOf(name: string, root = '.'): string {
  const files = globSync(`node_modules/${name}/{LICENSE,LICENSE?*,LICENSE/*}`, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0)
    throw new Error(`Het pakket ${name} brengt geen licentie mee: het mag niet worden gepubliceerd.`);
  // Vite's file goes on with the licences of what it works with itself, which nobody receives.
  return files.map((file) => (readFileSync(file, 'utf8').split('\n## ')[0] ?? '').trim()).join('\n\n');
}
