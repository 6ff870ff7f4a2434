import type { Print } from '../../corpus/prints.ts';
import { kit } from '../../strings/kit.ts';
import { quireName } from '../../strings/print.ts';

/** What a PDF is, as one chooses it: "Om te printen en te vouwen, A5, deel 2 van 4". */
export function formOf(print: Print): string {
  const form = kit.forms[print.kind];
  return print.kind === 'booklet' && print.quires > 1 ? kit.quire(form, quireName(print.quire, print.quires)) : form;
}

/** How much paper it is: sheets, of what is folded or cut; pages, of all else. @param pages as `makePrint` counts them */
export function amountOf({ kind }: Print, pages: number): string {
  if (kind === 'booklet' || kind === 'folder-booklet') return kit.leaves(pages / 4);
  return kind === 'cut' ? kit.leaves(pages / 2) : kit.sheets(pages);
}
