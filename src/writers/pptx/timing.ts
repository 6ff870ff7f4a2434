/** A condition that holds after some time, or at the next press. */
const after = (delay: string) => `<p:stCondLst><p:cond delay="${delay}"/></p:stCondLst>`;

/**
 * How the paragraphs of a text come in, one at each press: the first is there from the start, the others appear.
 * Written as PowerPoint writes it (ECMA-376, 19.5), so that it stands in its own list of animations; '' for one paragraph.
 * @param shape the id of the text's shape on the slide
 */
export function writeTiming(shape: number, paragraphs: number): string {
  if (paragraphs < 2) return '';
  let id = 2;
  const node = (attributes: string, content: string) => {
    id += 1;
    return `<p:cTn id="${id}" ${attributes}>${content}</p:cTn>`;
  };
  const appear = (index: number) => {
    const target = `<p:spTgt spid="${shape}"><p:txEl><p:pRg st="${index}" end="${index}"/></p:txEl></p:spTgt>`;
    const set = `<p:set><p:cBhvr>${node('dur="1" fill="hold"', after('0'))}<p:tgtEl>${target}</p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set>`;
    const effect = 'presetID="1" presetClass="entr" presetSubtype="0" fill="hold" grpId="0" nodeType="clickEffect"';
    const shown = `<p:par>${node(effect, `${after('0')}<p:childTnLst>${set}</p:childTnLst>`)}</p:par>`;
    const now = `<p:par>${node('fill="hold"', `${after('0')}<p:childTnLst>${shown}</p:childTnLst>`)}</p:par>`;
    return `<p:par>${node('fill="hold"', `${after('indefinite')}<p:childTnLst>${now}</p:childTnLst>`)}</p:par>`;
  };
  const all = Array.from({ length: paragraphs - 1 }, (_, i) => appear(i + 1)).join('');
  const turn = (name: string, event: string) =>
    `<p:${name}><p:cond evt="${event}" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:${name}>`;
  const sequence = `<p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>${all}</p:childTnLst></p:cTn>${turn('prevCondLst', 'onPrev')}${turn('nextCondLst', 'onNext')}</p:seq>`;
  const root = `<p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst>${sequence}</p:childTnLst></p:cTn>`;
  return `<p:timing><p:tnLst><p:par>${root}</p:par></p:tnLst><p:bldLst><p:bldP spid="${shape}" grpId="0" build="p"/></p:bldLst></p:timing>`;
}
