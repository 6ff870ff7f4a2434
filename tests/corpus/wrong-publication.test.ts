import { describe, expect, it } from 'vitest';
import { buildCorpus, readFiles } from '../../src/corpus/load.ts';
import { checkAll } from '../../src/rules/registry.ts';

const FOLDER = 'tests/publicatie';
const FILE = 'content/publicatie.yaml';
const files = readFiles(FOLDER);
const right = files.get(FILE) ?? '';

/** What the check says of a publication in which one thing is written otherwise. */
function toldOf(found: string, put: string) {
  expect(right, found).toContain(found);
  const text = right.replace(found, put);
  const line = right.slice(0, right.indexOf(found)).split('\n').length;
  const problems = checkAll(buildCorpus(new Map([...files, [FILE, text]]), { byName: new Map(), problems: [] }));
  return { line, told: problems.filter(({ file }) => file === FILE) };
}

describe('a publication in which one thing is wrong', () => {
  it('is right before that', () => {
    expect(checkAll(buildCorpus(files, { byName: new Map(), problems: [] }))).toEqual([]);
  });

  it.each([
    ['a family of an unknown colour', 'kleur: derde', 'kleur: vierde', /kleur.*"vierde"/],
    ['a family of pages that are not there', 'paginas: "gehoor/*"', 'paginas: "gehor/*"', /"gehor"/],
    ['a family without a colour', ', kleur: derde', '', /kleur/],
    ['a menu that leads nowhere', 'paginas: [gehoor]', 'paginas: [gehor]', /"gehor"/],
    ['a menu at a place that does not exist', 'menu: voet', 'menu: onder', /menu.*"onder"/],
    ['a part without pages', 'paginas: [formulieren, traject]', 'paginas: []', /paginas/],
    ['two parts of one name', 'id: bladen', 'id: gids', /"gids" staat twee keer bij delen/],
    ['an audience twice', 'id: planner,', 'id: teamgenoot,', /"teamgenoot" staat twee keer bij publieken/],
    ['an audience without a name', 'naam: planners, ', '', /naam/],
    ['a road for an unknown audience', 'voor: teamgenoot\n', 'voor: iedereen\n', /Het publiek "iedereen" is er niet/],
    ['a step of a road that is not there', 'gehoor/ruimte]', 'gehoor/ruimten]', /"gehoor\/ruimten"/],
    ['a situation that leads nowhere', 'naar: gehoor/overleg', 'naar: gehoor/overlg', /"gehoor\/overlg"/],
    ['a list that is not there', 'bronnen: herkomst', 'bronnen: herkomsten', /"herkomsten"/],
    ['a number to call that is none', 'nummer: "112"', 'nummer: bel', /nummer/],
    ['no number at all', 'nood:\n  lijnen:', 'nood:\n  regels:', /regels.*lijnen|lijnen/s],
    ['a page for danger that is missing', 'nood:\n', 'nood:\n  pagina: nergens\n', /"nergens"/],
    ['a page that must show the numbers and is missing', 'nood:\n', 'nood:\n  verplicht: [nergens]\n', /"nergens"/],
    [
      'a poster of a figure that is not there',
      'lijsten:',
      'posters: [{ naam: een, pagina: gehoor, figuur: geen, titel: Een poster, tekst: Voor aan de muur. }]\nlijsten:',
      /posters|figuur "geen"/,
    ],
    ['a word that it does not know', 'kort: Goed verstaan', 'korte: Goed verstaan', /korte.*kort/s],
    ['no name', 'naam: Werken met een gehoorverlies\n', '', /naam/],
    ['a value that is no text', 'kort: Goed verstaan', 'kort: 12', /kort.*aanhalingstekens/s],
    ['YAML that cannot be read', 'kort: Goed verstaan', 'kort: "Goed verstaan', /.+/],
  ])('tells with its line and what to do: %s', (_, found, put, said) => {
    const { line, told } = toldOf(found, put);
    expect(told.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toMatch(said);
    for (const { hint } of told) expect(hint ?? '').not.toBe('');
    expect(told.map((one) => Math.abs(one.line - line)).sort()[0], JSON.stringify(told)).toBeLessThanOrEqual(2);
  });
});
